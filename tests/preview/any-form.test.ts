import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { buildMoment as now } from '../../admin/preview/moment.ts';
import { viewsOf } from '../../admin/preview/page.ts';
import { collectionList } from '../../src/community/collections.ts';
import type { CollectionDescription, Fields } from '../../src/model/fields.ts';
import { communityOf, facts, formOf, htmlOf } from './shown.ts';

const communities = await Promise.all(
  [facts, inject('demoContent')].map((folder) => communityOf(folder, now)),
);
const [real, demo] = communities as [(typeof communities)[0], (typeof communities)[0]];
const nothingKnown = {
  ...Object.fromEntries(collectionList.map(({ key }) => [key, []])),
  site: real.known.site,
} as unknown as typeof real.known;

/** What a widget, an old file or a slip of the hand may leave in a field. */
const JUNK = [
  undefined,
  null,
  '',
  ' ',
  '一',
  '2026-02-30',
  '25:99',
  'javascript:alert(1)',
  '<b>粗</b>',
  0,
  -1,
  1e30,
  Number.NaN,
  true,
  false,
  [],
  [null],
  [''],
  [{}],
  [[]],
  {},
  { image: 'x.jpg' },
  { 一: 1 },
  new Date(0),
];

describe.each(collectionList.map((collection) => [collection.folder, collection] as const))(
  'the preview of %s',
  (_folder, collection) => {
    const own = demo.files.filter((file) => file.collection === collection).slice(0, 4);

    test('shows an empty form, with or without others to refer to', () => {
      for (const known of [nothingKnown, real.known, demo.known]) {
        expect(draw(collection, {}, known).length).toBeGreaterThan(50);
      }
    });

    test('shows every entry there is', () => {
      for (const { files, known } of communities) {
        for (const { entry } of files.filter((file) => file.collection === collection)) {
          expect(draw(collection, formOf(entry), known, entry.id)).toBeTruthy();
        }
      }
    });

    test('shows an entry of which any one field is missing or nonsense', () => {
      for (const { entry } of own) {
        const form = formOf(entry);
        for (const path of pathsOf(collection.fields)) {
          for (const junk of JUNK)
            draw(collection, changed(form, path, junk), demo.known, entry.id);
        }
      }
    });

    test('shows whatever else a form may hold', () => {
      fc.assert(
        fc.property(anyData(collection.fields), fc.string(), (data, body) => {
          draw(collection, { ...data, body }, demo.known);
        }),
        { numRuns: 150, seed: 4 },
      );
    });
  },
);

test('shows a text that nests without end, or says so instead of taking the form along', () => {
  const [news] = collectionList;
  if (!news) throw new Error();
  for (const body of ['>'.repeat(300), '- '.repeat(300), '['.repeat(2000), '**'.repeat(2000)]) {
    expect(draw(news, { body }, real.known)).toContain('class="prose"');
  }
});

function draw(
  { key }: CollectionDescription,
  data: Record<string, unknown>,
  known: typeof real.known,
  id = 'new',
): string {
  return htmlOf(viewsOf(key, id, data, known, (name) => `/${name}`));
}

/** The paths of all fields, `[]` standing for the first row of a list. */
function pathsOf(fields: Fields): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inside =
      field.kind === 'group'
        ? pathsOf(field.fields)
        : field.kind === 'rows'
          ? pathsOf(field.fields).map((path) => ['0', ...path])
          : [];
    return [[name], ...inside.map((path) => [name, ...path])];
  });
}

function changed(data: unknown, [name = '', ...rest]: string[], value: unknown): never {
  const before = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const inside = rest.length > 0 ? changed(before[name], rest, value) : value;
  if (Array.isArray(before)) return [inside, ...before.slice(1)] as never;
  return { ...before, [name]: inside } as never;
}

function anyData(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const anything = fc.oneof(fc.constantFrom(...JUNK), fc.string(), fc.integer());
  return fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        switch (field.kind) {
          case 'rows':
            return [name, fc.oneof(fc.array(anyData(field.fields), { maxLength: 3 }), anything)];
          case 'group':
            return [name, fc.oneof(anyData(field.fields), anything)];
          case 'choice':
          case 'choices':
            return [name, fc.oneof(fc.constantFrom(...Object.keys(field.options)), anything)];
          case 'day':
          case 'days':
            return [
              name,
              fc.oneof(fc.constantFrom('2026-11-24', '0001-01-01', '9999-12-31'), anything),
            ];
          case 'moment':
            return [name, fc.oneof(fc.constantFrom('2026-11-24 09:30', '2026-11-24'), anything)];
          case 'clock':
            return [name, fc.oneof(fc.constantFrom('09:30', '00:00', '23:59'), anything)];
          default:
            return [name, anything];
        }
      }),
    ),
    { requiredKeys: [] },
  );
}
