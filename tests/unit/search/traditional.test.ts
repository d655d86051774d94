import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayBeTraditional } from '../../../src/search/simplified.ts';
import { traditionalFile } from '../../../src/search/traditional.ts';
import { everything, openSite } from './built-index.ts';

const pages = {
  'news/snow': { title: '清晨扫雪', text: '<p>楼院长带着志愿者从三号楼扫到大门口。</p>' },
  'news/garden': { title: '桂竹花园的秋天', text: '<p>金桂开了。</p>', year: '2025' },
  'news/reading': { title: '书香进庭院', text: '<p>书画间添了新书。</p>' },
  'news/plaque': { title: '一块旧匾', text: '<p>匾上写着“書香”两个字。</p>' },
};

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite(pages);
});
afterAll(() => site.close());

describe.each(['byIndex', 'byReading'] as const)(
  'a query in traditional characters, %s,',
  (way) => {
    const find = async (query: string) => everything(await site[way]().search(query, {}));
    const found = async (query: string) =>
      (await find(query)).map(({ address }) => address.split('/').slice(-2)[0]);

    it('finds in titles and texts, of every year, what is written in simplified ones', async () => {
      expect(await found('掃雪')).toEqual(['snow']);
      expect(await found('樓院長')).toEqual(['snow']);
      expect(await found('桂竹花園')).toEqual(['garden']);
      expect(await found('園')).toEqual(await found('园'));
    });

    it('marks what it found', async () => {
      const [snow] = await find('掃雪');
      expect(snow?.title.filter(({ marked }) => marked)).toEqual([{ text: '扫雪', marked: true }]);
    });

    it('finds as well where the site itself writes so, each page once', async () => {
      expect((await found('書香')).sort()).toEqual(['plaque', 'reading']);
      expect(await found('书香')).toEqual(['reading']);
    });

    it('finds nothing that is not there', async () => {
      expect(await found('掃雨')).toEqual([]);
    });
  },
);

it('the table holds only what stands on the site, in the same order whatever the order of the texts', () => {
  const texts = ['扫雪', '楼院长', '書香，书画'];
  const { pairs, used } = traditionalFile(texts);
  expect(pairs).toContain('掃扫');
  expect(pairs).toContain('樓楼');
  expect(pairs).not.toContain('園');
  expect(used).toBe('書');
  expect(traditionalFile([...texts].reverse())).toEqual({ pairs, used });
});

it('characters that simplified texts use as well need no table and keep their meaning', () => {
  expect(['乾隆', '著名', '扫雪'].map(mayBeTraditional)).toEqual([false, false, false]);
  expect(mayBeTraditional('掃雪')).toBe(true);
  const { pairs } = traditionalFile(['乾隆干着著名']);
  expect(pairs).not.toMatch(/[乾著]/);
});
