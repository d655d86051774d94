import { describe, expect, test } from 'vitest';
import { type FormField, formOf as formWith } from '../../../admin/form.ts';
import { collectionList, collections } from '../../../src/community/collections.ts';
import type { CollectionDescription, Field, Fields } from '../../../src/model/fields.ts';
import { patterns } from '../../../src/model/patterns.ts';
import { schemaOf } from '../../../src/model/zod.ts';

const formOf = (collection: CollectionDescription) =>
  formWith(collection, { today: '2026-11-24', courtyards: {} });
const formFields = (collection: CollectionDescription): FormField[] => {
  const form = formOf(collection);
  return form.fields ?? form.files?.[0]?.fields ?? [];
};

/** Names of all fields with those inside them: `cover`, `cover.image` … */
const described = (fields: Fields, inside = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    inside + name,
    ...('fields' in field ? described(field.fields, `${inside}${name}.`) : []),
  ]);
const shown = (fields: FormField[], inside = ''): string[] =>
  fields.flatMap(({ name, fields: inner = [] }) => [
    inside + name,
    ...shown(inner, `${inside}${name}.`),
  ]);

type Pair = [where: string, field: Field, form: FormField];
const pairsOf = (fields: Fields, form: FormField[], inside: string): Pair[] =>
  Object.entries(fields).flatMap(([name, field]): Pair[] => {
    const shownAs = form.find((one) => one.name === name);
    if (!shownAs) return [];
    const where = `${inside}.${name}`;
    const inner = 'fields' in field ? pairsOf(field.fields, shownAs.fields ?? [], where) : [];
    return [[where, field, shownAs], ...inner];
  });
const pairs = collectionList.flatMap((collection) =>
  pairsOf(collection.fields, formFields(collection), collection.folder),
);

describe.each(collectionList)('the form of $folder', (collection) => {
  const fields = formFields(collection);

  test('has every described field, in the same order, and no other', () => {
    const body = 'body' in collection ? ['body'] : [];
    expect(shown(fields)).toEqual([...described(collection.fields), ...body]);
  });

  test('accepts the examples that it shows, and so does the content check', () => {
    for (const [where, field, { pattern }] of pairsOf(collection.fields, fields, '')) {
      if (!pattern || field.example === undefined) continue;
      expect(String(field.example), where).toMatch(RegExp(pattern[0]));
      const alone = schemaOf({ ...collection, fields: { field } });
      expect(alone.safeParse({ field: field.example }).success, where).toBe(true);
    }
  });
});

test.each(pairs)('%s is named and explained in Chinese', (_, field, { label, hint, required }) => {
  expect(label).toContain(field.label);
  expect(label).toMatch(/\p{Script=Han}/u);
  expect(hint ?? '例：').toMatch(/\p{Script=Han}/u);
  if (field.hint) expect(hint).toContain(field.hint);
  if (field.example !== undefined) expect(hint).toContain(`例：${field.example}`);
  expect(required).toBe(field.required ?? false);
});

test.each(pairs.filter(([, { kind }]) => kind in patterns))(
  '%s looks in the form as it must look in the file',
  (_, field, { pattern }) => {
    const { source, message } = patterns[field.kind as keyof typeof patterns];
    expect(pattern).toEqual([source, message]);
  },
);

test.each(
  pairs.flatMap(([where, field, form]) =>
    (field.kind === 'text' || field.kind === 'lines') && field.max !== undefined
      ? [[where, field.max, form.pattern] as const]
      : [],
  ),
)('%s holds at most %i characters', (_, max, pattern) => {
  const fits = (length: number) => RegExp(pattern?.[0] ?? '').test('字'.repeat(length));
  expect([fits(max), fits(max + 1)]).toEqual([true, false]);
  expect(pattern?.[1]).toContain(`最多 ${max} 个字`);
});

test('a text with a pattern and a greatest length must keep both', () => {
  const description = {
    ...collections.honors,
    fields: {
      name: {
        kind: 'text',
        label: '短名',
        required: true,
        max: 3,
        pattern: { source: '^a+$|^b+$', message: '只能写 a 或 b' },
      },
    },
  } as const satisfies CollectionDescription;
  const pattern = formFields(description)[0]?.pattern;
  const accepts = (name: string) => ({
    form: RegExp(pattern?.[0] ?? '').test(name),
    check: schemaOf(description).safeParse({ name }).success,
  });
  expect(accepts('bbb')).toEqual({ form: true, check: true });
  expect(accepts('bbbb')).toEqual({ form: false, check: false });
  expect(accepts('ab')).toEqual({ form: false, check: false });
  expect(pattern?.[1]).toBe('只能写 a 或 b，最多 3 个字');
});

test('an entry with photos is a folder, so that its photos lie beside it', () => {
  const withFiles = collectionList.filter((collection) =>
    pairsOf(collection.fields, formFields(collection), '').some(([, { kind }]) =>
      ['photo', 'attachment'].includes(kind),
    ),
  );
  expect(withFiles.filter(({ layout }) => layout !== 'folder')).toEqual([]);
  expect(formOf(collections.news)).toMatchObject({
    folder: 'news',
    path: '{{slug}}/index',
    media_folder: '',
    public_folder: '',
    extension: 'md',
    format: 'yaml-frontmatter',
  });
});

test('an entry without photos is one file', () => {
  expect(formOf(collections.branches)).toMatchObject({ folder: 'branches', extension: 'yml' });
  expect(formOf(collections.branches)).not.toHaveProperty('path');
});

test('the settings of the site are one file that can be neither made nor deleted', () => {
  const form = formOf(collections.site);
  expect(form.files?.[0]?.file).toBe('site/index.yml');
  expect(form).toMatchObject({ delete: false });
  expect(form).not.toHaveProperty('create');
});

test('days and moments are written by the clock on the wall, without a time zone', () => {
  const widget = (name: string) =>
    formFields(collections.deliberations).find((f) => f.name === name);
  expect(widget('raisedOn')).toMatchObject({ format: 'YYYY-MM-DD', time_format: false });
  expect(formFields(collections.notices).find((f) => f.name === 'expireAt')).toMatchObject({
    format: 'YYYY-MM-DD HH:mm',
  });
});

test('only a field that says so begins with the present moment', () => {
  const prefilled = pairs
    .filter(([, , form]) => form.default === '{{now}}')
    .map(([where]) => where);
  expect(prefilled).toEqual(['news.publishedAt', 'notices.publishAt', 'pages.updatedOn']);
});

test('a line in the list shows the label of a choice, not its value', () => {
  expect(formOf(collections.notices).summary).toBe(
    "{{draft | ternary('【草稿】', '')}}{{publishAt}} {{title}}（{{level | words('normal:普通,important:重要,urgent:紧急')}}）",
  );
});

test('the page of an entry is found by its id, whether it is a folder or a file', () => {
  expect(formOf(collections.news).preview_path).toBe('news/{{dirname}}/');
  expect(formOf(collections.deliberations).preview_path).toBe('deliberations/{{slug}}/');
});

test.each([
  ['news', 'photos', 'gallery'],
  ['flagRounds', 'results', 'flag-table'],
  ['venues', 'hours', 'week'],
  ['venues', 'phone', 'phone'],
  ['dutySessions', 'rule', 'duty-rule'],
  ['dutySessions', 'exceptions', 'duty-changes'],
  ['dutySessions', 'opensAt', 'clock'],
] as const)('in %s the field %s is drawn as %s', (key, name, widget) => {
  expect(formFields(collections[key]).find((one) => one.name === name)?.widget).toBe(widget);
});
