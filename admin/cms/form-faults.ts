import { collectionList } from '../../src/community/collections.ts';
import { type KnownContent, rules } from '../../src/community/faults.ts';
import type { FieldFault } from '../../src/model/fault.ts';
import type { CollectionDescription, Field, Fields } from '../../src/model/fields.ts';
import { htmlMessage } from '../../src/model/check/html-in-text.ts';
import { lostInEditor, withoutCode } from '../../src/model/check/lost-in-editor.ts';
import { ALT_MISSING } from '../../src/model/photo-words.ts';
import { readMoment } from '../../src/time/day.ts';

/** An entry as Decap holds it: its collection's folder, its id, its fields as they are written. */
export interface WrittenEntry {
  folder: string;
  /** A new entry has none before it is saved. */
  id?: string;
  data: Record<string, unknown>;
}

type Known = Record<string, unknown> & { id: string };
type Rule = (entry: Known, all: readonly Known[], content: KnownContent) => FieldFault[];

/** A new entry counts as the last of its collection: what the others have first stays theirs. */
const AFTER_ALL_OTHERS = '\uffff';

/**
 * What the concepts say of an entry beyond single fields, the same rules that the check of the content
 * goes by, so that it is said in the form and not by the next build. Its fields must be right in
 * themselves. Of other entries the browser knows only some, `others`; a rule says nothing of an entry
 * that it does not find.
 */
export function formFaults(entry: WrittenEntry, others: readonly WrittenEntry[]): FieldFault[] {
  const collection = collectionList.find(({ folder }) => folder === entry.folder);
  if (!collection) return [];
  const known = knownEntry(collection, entry);
  const own = [
    ...untoldPhotos(collection.fields, known),
    ...(collection.body ? textFaults(String(entry.data.body ?? '')) : []).map((message) => ({
      path: ['body'],
      message,
    })),
  ];
  const rule = rules[collection.key] as Rule | undefined;
  if (!rule) return own;
  const entries = [
    ...others.filter(({ folder, id }) => folder !== entry.folder || id !== entry.id),
    entry,
  ];
  const content = Object.fromEntries(
    collectionList.map((one) => [
      one.key,
      entries.filter(({ folder }) => folder === one.folder).map((each) => knownEntry(one, each)),
    ]),
  ) as Record<string, Known[]>;
  const all = content[collection.key] ?? [];
  return [...own, ...rule(known, all, content as unknown as KnownContent)];
}

const HTML = /<(?:!--|\/?[a-z][a-z0-9-]*(?=[\s/>]))[^>]*>?/i;
const UNTOLD = /!\[\s*\]\(/;

/** What the check of the content would refuse in a text, as far as it can be seen without a parser. */
function textFaults(text: string): string[] {
  const words = withoutCode(text);
  const [html] = HTML.exec(words) ?? [];
  return [
    ...lostInEditor(text).map(({ message }) => message),
    ...(html ? [htmlMessage(html)] : []),
    ...(UNTOLD.test(words)
      ? ['有照片没有说明。请在这张照片的“照片说明”里写照片里有什么，看不见图的人靠它了解内容。']
      : []),
  ];
}

/** Photos without their text, at any depth. Decap can ask for a field always or never. */
function untoldPhotos(
  fields: Fields,
  values: Record<string, unknown>,
  at: FieldFault['path'] = [],
): FieldFault[] {
  const untold = 'image' in fields && 'alt' in fields && values.image && !values.alt;
  const own = untold ? [{ path: [...at, 'alt'], message: ALT_MISSING }] : [];
  const inside = Object.entries(fields).flatMap(([key, field]) => {
    if (field.kind === 'rows') {
      return listOf(values[key]).flatMap((row, index) =>
        untoldPhotos(field.fields, fieldsOf(row), [...at, key, index]),
      );
    }
    return field.kind === 'group'
      ? untoldPhotos(field.fields, fieldsOf(values[key]), [...at, key])
      : [];
  });
  return [...own, ...inside];
}

function knownEntry({ fields }: CollectionDescription, { id, data }: WrittenEntry): Known {
  return { ...valuesAsRead(fields, data), id: id ?? AFTER_ALL_OTHERS };
}

/**
 * The values of fields as the site will read them (`src/model/zod.ts`), without judging them. Empty
 * rows of a list stay, so that a fault is shown at the row that has it.
 */
export function valuesAsRead(
  fields: Fields,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const value = readAs(field, data[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function readAs(field: Field, written: unknown): unknown {
  const value = typeof written === 'string' ? written.trim() : written;
  const blank = value === undefined || value === null || value === '';
  switch (field.kind) {
    case 'rows':
      return listOf(value).map((row) => valuesAsRead(field.fields, fieldsOf(row)));
    case 'texts':
    case 'days':
    case 'numbers':
    case 'references':
      return listOf(value);
    case 'choices':
      return listOf(value).map(String);
    case 'toggle':
      return value === true;
    case 'choice':
      return blank ? field.default : String(value);
    case 'group': {
      const values = blank ? {} : fieldsOf(value);
      return Object.values(values).every((one) => one === '' || one === null || one === undefined)
        ? undefined
        : valuesAsRead(field.fields, values);
    }
    case 'moment':
      return blank ? undefined : readMoment(String(value));
    case 'roughDay':
      return blank ? undefined : String(value);
    default:
      return blank ? undefined : value;
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
