import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  choice,
  type DataSet,
  documentOf,
  explained,
  key,
  type Keys,
  listOf,
  objectsOf,
  schemaOf,
  tableOf,
} from '../../../src/feeds/open-data.ts';

interface Tree {
  kind: string;
  height?: number;
  planted?: string;
  birds: string[];
}

const tree: Keys<Tree> = {
  kind: choice({ gui: '桂树', liu: '柳树' }, '什么树', ({ kind }) => kind, {
    always: true,
    heading: '树',
  }),
  height: key('number', '多高，米', ({ height }) => height, { heading: '高' }),
  planted: key('day', '哪天种的', ({ planted }) => planted),
  birds: listOf('text', '住着什么鸟', ({ birds }) => birds, { heading: '鸟' }),
};
const trees: DataSet<readonly Tree[]> = {
  name: 'trees',
  version: 3,
  title: '树',
  about: '院里的树。',
  renewed: '种了树以后。',
  rows: 'trees',
  keys: { trees: objectsOf('每一棵', tree, (all: readonly Tree[]) => all) },
};
const set = trees as DataSet<never>;
const site = 'https://community.example';
const updatedAt = '2026-11-24T09:30:00+08:00';
const documentWith = (...all: Tree[]) => documentOf(trees, all, { site, updatedAt });
const gui: Tree = { kind: 'gui', height: 4.5, planted: '2020-03-12', birds: ['麻雀', '白头鹎'] };

describe('the schema of a set', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schemaOf(set, site));

  test('accepts what the set writes', () => {
    expect(
      validate(documentWith(gui, { kind: 'liu', birds: [] })),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  test.each([
    ['a value of another kind', { height: '4.5' }],
    ['a word in place of a value', { kind: '桂树' }],
    ['a day that is none', { planted: '2020年3月' }],
    ['a key that is always there and is not', { birds: undefined }],
  ])('refuses %s', (_what, wrong) => {
    const document = JSON.parse(
      JSON.stringify({ ...documentWith(), trees: [{ ...gui, ...wrong }] }),
    );
    expect(validate(document)).toBe(false);
  });

  test('lets a later data set of the same version say more', () => {
    expect(validate({ ...documentWith(), trees: [{ ...gui, girth: 1 }], more: true })).toBe(true);
  });

  test('lies at an address of its version, and says in Chinese what a key means', () => {
    expect(schemaOf(set, site)).toMatchObject({
      $id: 'https://community.example/data/trees.v3.schema.json',
      properties: {
        trees: { items: { properties: { height: { description: '多高，米', type: 'number' } } } },
      },
    });
  });
});

test('the table has the keys with a heading, values in words and lists in one cell', () => {
  expect(tableOf(set, documentWith(gui, { kind: 'liu', birds: [] }))).toEqual({
    headings: ['树', '高', '鸟'],
    rows: [
      ['桂树', 4.5, '麻雀；白头鹎'],
      ['柳树', undefined, ''],
    ],
  });
});

test('people read about every key, and about the values that it may have', () => {
  expect(explained(set.keys)).toEqual([
    { path: 'trees', kind: '列表', about: '每一棵', heading: undefined },
    { path: 'trees.kind', kind: '几种之一', about: '什么树。gui 桂树；liu 柳树', heading: '树' },
    { path: 'trees.height', kind: '数字', about: '多高，米', heading: '高' },
    { path: 'trees.planted', kind: '日期', about: '哪天种的', heading: undefined },
    { path: 'trees.birds', kind: '文字的列表', about: '住着什么鸟', heading: '鸟' },
  ]);
});
