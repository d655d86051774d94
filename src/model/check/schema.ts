import { closestMatch } from 'leven';
import type { Fault } from '../fault.ts';
import type { CollectionDescription, Fields } from '../fields.ts';
import { schemaOf } from '../zod.ts';
import { type Entry, fieldFault } from './entry.ts';
import { fieldsAt } from './labels.ts';

/** What the description of its fields says of an entry. */
export interface Judged {
  faults: Fault[];
  /** The values that are right in themselves, as the site will read them. */
  known: Record<string, unknown> & { id: string };
  /** Top-level fields with a fault; they are not among the known ones. */
  faulty: ReadonlySet<PropertyKey>;
}

/** Holds every entry of a collection against the description of its fields. */
export function judgeWith(collection: CollectionDescription): (entry: Entry) => Judged {
  const strict = schemaOf(collection);
  const lenient = schemaOf({ ...collection, fields: withoutRequired(collection.fields) });
  return (entry) => {
    const { data, id } = entry;
    const read = strict.safeParse(data);
    if (read.success) return { faults: [], known: { ...read.data, id }, faulty: new Set() };
    const { issues } = read.error;
    const faults = issues.flatMap((issue) => {
      const path = asWritten(issue.path, data);
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(entry, [...path, key]))
        : fieldFault(entry, path, issue.message);
    });
    const faulty = new Set(
      issues.flatMap((issue) =>
        issue.path[0] === undefined && issue.code === 'unrecognized_keys'
          ? issue.keys
          : issue.path.slice(0, 1),
      ),
    );
    const rest = Object.entries(data).filter(([key]) => !faulty.has(key));
    const known = lenient.safeParse(Object.fromEntries(rest));
    const sound = Object.entries(known.data ?? {}).filter(([key]) => !faulty.has(key));
    return { faults, known: { ...Object.fromEntries(sound), id }, faulty };
  };
}

function withoutRequired(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, { ...field, required: false }]),
  );
}

function unknownKey(entry: Entry, path: PropertyKey[]): Fault {
  const key = String(path.at(-1));
  const there = path.slice(0, -1);
  const fields = fieldsAt(entry.collection.fields, there);
  const meant = closestMatch(key, Object.keys(fields), { maxDistance: Math.ceil(key.length / 3) });
  const labelled = Object.keys(fields).find((one) => fields[one]?.label === key);
  const likely = labelled ?? meant;
  return {
    ...fieldFault(entry, there, ''),
    line: entry.lineOf(path),
    key: path.map(String).join('.'),
    message: likely
      ? `不认识的字段“${key}”。是不是想写“${likely}”（${fields[likely]?.label}）？`
      : `不认识的字段“${key}”。这里没有这一项，请删掉。`,
  };
}

/** The schema passes over empty rows of a list; the file still counts them. */
function asWritten(path: readonly PropertyKey[], data: unknown): PropertyKey[] {
  let here = data;
  return path.map((key) => {
    const written =
      Array.isArray(here) && typeof key === 'number'
        ? ([...here.keys()].filter((index) => !isBlank((here as unknown[])[index]))[key] ?? key)
        : key;
    here = (here as Record<PropertyKey, unknown> | undefined)?.[written];
    return written;
  });
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
