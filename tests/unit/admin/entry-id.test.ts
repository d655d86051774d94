import { describe, expect, test } from 'vitest';
import { freeId, idOfSlug, newId } from '../../../admin/cms/entry-id.ts';
import { collections } from '../../../src/community/collections.ts';
import { entryId } from '../../../src/model/entry-file.ts';

test('the id that the CMS refers to is the id that the site reads', () => {
  expect(idOfSlug('ping-an/index')).toBe(
    entryId('courtyards/ping-an/index.yml', collections.courtyards),
  );
  expect(idOfSlug('di-yi')).toBe(entryId('branches/di-yi.yml', collections.branches));
  expect(idOfSlug('2026/05/sao-xue/index')).toBe(
    entryId('news/2026/05/sao-xue/index.md', collections.news),
  );
});

describe('the id of a new entry', () => {
  test('is its day and its title in pinyin', async () => {
    expect(await newId('11月26日停水通知', '2026-11-23 09:30', 'notices')).toBe(
      '2026-11-23-11-yue-26-ri-ting-shui-tong-zhi',
    );
  });

  test('has no day where nothing dates the entry', async () => {
    expect(await newId('日间照料中心', undefined, 'venues')).toBe('ri-jian-zhao-liao-zhong-xin');
    expect(await newId('路灯', '', 'deliberations')).toBe('lu-deng');
  });

  test('keeps Latin letters and digits, and nothing but lowercase, digits and hyphens', async () => {
    expect(await newId('绿化·Plan B（第1期）：é？', undefined, 'news')).toBe(
      'lv-hua-plan-b-di-1-qi-e',
    );
  });

  test('ends with a whole word after 60 characters at most', async () => {
    const id = await newId('关于开展平安社区巡逻活动的通知'.repeat(5), '2026-11-23', 'notices');
    expect(id).toBe('2026-11-23-guan-yu-kai-zhan-ping-an-she-qu-xun-luo-huo-dong');
    expect(await newId('a'.repeat(90), undefined, 'news')).toBe('a'.repeat(60));
  });

  test('is the name of its concept where the title has no letter at all', async () => {
    expect(await newId('！！！', '2026-11-23', 'notices')).toBe('2026-11-23-notices');
  });

  test('gets a number when it is taken', async () => {
    const taken = new Set(['lu-deng', 'lu-deng-2']);
    expect(await freeId('lu-deng', async (id) => taken.has(id))).toBe('lu-deng-3');
    expect(await freeId('tong-zhi', async (id) => taken.has(id))).toBe('tong-zhi');
  });

  test('leaves room for the number', async () => {
    const long = `${'a'.repeat(54)}-bcdef`;
    expect(await freeId(long, async (id) => id === long)).toBe(`${'a'.repeat(54)}-2`);
  });
});
