import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from './built-index.ts';
import { wordsOf } from '../../../src/search/words.ts';
import type { YearTexts } from '../../../src/search/year-texts.ts';

/**
 * Nothing of this is documented by Pagefind. Should a new version fail here, the search does not work
 * with it, whatever else passes.
 */
const TEXT =
  '清晨七点河畔花园门口的积雪扫净了楼院长牛恩玉带着志愿者从三号楼扫到大门口逢三说事把矛盾说开了电动车充电桩也装好了';

describe('the index that Pagefind makes', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let year: YearTexts;

  beforeAll(async () => {
    site = await openSite({
      'news/a': { title: '甲', text: `<p>${TEXT}</p>`, year: '2025' },
      'news/b': { title: '乙', text: '<p>无关的一篇</p>', year: '2025' },
      'news/c': { title: '丙', text: '<p>新的一年</p>', year: '2026' },
    });
    const { years, ...manifest } = await site.archive().manifest();
    const older = years[1];
    if (!older) throw new Error('there are two years');
    year = await site.indexing.open(older, { ...manifest, years });
  });
  afterAll(() => site.close());

  it('holds every pair of neighbouring Chinese characters, words or not', async () => {
    for (let at = 0; at + 2 <= TEXT.length; at += 1) {
      const pair = TEXT.slice(at, at + 2);
      expect(await year.having(wordsOf(pair)), pair).toEqual([0]);
    }
  });

  it('holds no pair that stands nowhere', async () => {
    for (const pair of ['净楼', '雪清', '玉牛', '了清']) {
      expect(await year.having(wordsOf(pair)), pair).toEqual([]);
    }
  });

  it('is opened by the name of its year, and knows its entries by their order', async () => {
    expect(await year.read(0)).toMatchObject({ title: '甲' });
    expect(await year.read(1)).toMatchObject({ title: '乙' });
    expect(await year.having(wordsOf('新的'))).toEqual([]);
  });
});
