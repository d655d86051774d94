import { expect, test } from 'vitest';
import { listViews } from '../../../admin/list-views.ts';
import { collectionList, collections } from '../../../src/community/collections.ts';
import type { CollectionDescription } from '../../../src/model/fields.ts';

const known = {
  today: '2026-11-28',
  courtyards: { 'ping-an': '平安花园', 'ping-an-2': '平安二区' },
};
const views = (collection: CollectionDescription) => listViews(collection, known);
const filter = (collection: CollectionDescription, label: string) =>
  views(collection).view_filters?.find((one) => one.label === label);
const matches = (collection: CollectionDescription, label: string, value: unknown) =>
  RegExp(String(filter(collection, label)?.pattern)).test(String(value));

test('a notice is found by what staff look for', () => {
  expect(views(collections.notices).view_filters?.map(({ label }) => label)).toEqual([
    '即将到期（7 天内）',
    '级别：普通',
    '级别：重要',
    '级别：紧急',
    '庭院：平安花园',
    '庭院：平安二区',
    '置顶',
    '草稿',
  ]);
  expect(views(collections.notices).view_groups).toEqual([
    { label: '年份', field: 'publishAt', pattern: '^\\d{4}' },
    { label: '级别', field: 'level' },
  ]);
});

test('a notice is about to expire from today until the seventh day, over the end of a month', () => {
  const soon = (expireAt: string) => matches(collections.notices, '即将到期（7 天内）', expireAt);
  expect(soon('2026-11-28 18:00')).toBe(true);
  expect(soon('2026-12-05 09:00')).toBe(true);
  expect(soon('2026-12-06 00:00')).toBe(false);
  expect(soon('2026-11-27 09:00')).toBe(false);
});

test('a courtyard is not taken for another whose id begins alike, alone or in a list', () => {
  expect(matches(collections.deliberations, '庭院：平安花园', 'ping-an')).toBe(true);
  expect(matches(collections.deliberations, '庭院：平安花园', 'ping-an-2')).toBe(false);
  expect(matches(collections.notices, '庭院：平安花园', 'List [ "a", "ping-an" ]')).toBe(true);
  expect(matches(collections.notices, '庭院：平安花园', 'List [ "ping-an-2" ]')).toBe(false);
});

test('every collection with a year or a category is parted by them', () => {
  const parted = collectionList.map(({ key, ...collection }) => [
    key,
    views({ key, ...collection }).view_groups?.map(({ label }) => label) ?? [],
  ]);
  expect(Object.fromEntries(parted)).toMatchObject({
    news: ['年份', '类别'],
    events: ['年份'],
    flagRounds: ['年份', '状态'],
    deliberations: ['年份', '类别', '进展'],
    dutySessions: ['种类'],
    honors: ['年份', '级别'],
    disclosures: ['目录类别', '公开周期'],
    branches: ['层级'],
    people: [],
    site: [],
  });
});

test('filters and groups ask for fields that there are, and are named in Chinese', () => {
  for (const collection of collectionList) {
    const { view_filters = [], view_groups = [] } = views(collection);
    for (const { field, label } of [...view_filters, ...view_groups]) {
      expect(Object.keys(collection.fields), collection.folder).toContain(field);
      expect(label).toMatch(/^\p{Script=Han}/u);
    }
  }
});
