import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, SearchUnavailable } from '../../../src/search/archive.ts';
import { MANIFEST } from '../../../src/search/manifest.ts';
import type { Filters } from '../../../src/search/facets.ts';
import { type Search, searchIn } from '../../../src/search/query.ts';
import { everything, openSite, type Page, whole } from './built-index.ts';

const pages: Record<string, Page> = {
  'news/snow': {
    title: '清晨七点，河畔花园门口的雪扫净了',
    text: '<p>大雪过后，楼院长牛恩玉带着志愿者扫雪，从三号楼扫到大门口。</p><p>物业公司送来热水。</p>',
  },
  'news/market': {
    title: '桂竹花园从黄旗到连续两面红旗',
    text: '<p>社区党委书记（王　芳）说，逢三说事把矛盾说开了，电动车充电桩也装好了。</p>',
    year: '2025',
  },
  'news/property': {
    title: '物业费怎么收，大家坐下来谈',
    summary: '核对账目',
    text: '<p>业主委员会和红色物业公司一起核对账目，雪亮工程的钱也写在里面。</p><p>说了三件事。</p>',
  },
  'notices/water': {
    title: '11月26日停水通知',
    text: '<p>自11月26日8时起停水，请提前储水。咨询电话0370-2222222。</p><table><tr><td>三号楼</td><td>停水</td></tr></table>',
    section: '通知公告',
  },
  'notices/heat': {
    title: '供暖通知',
    text: '<p>21日起供暖，Ａ栋先送。公共ＷｉＦｉ同时检修。</p><ul><li>联户卡</li><li>一四七工作法</li></ul>',
    section: '通知公告',
    year: '2025',
  },
};

let site: Awaited<ReturnType<typeof openSite>>;
let search: Search;

beforeAll(async () => {
  site = await openSite(pages);
  search = site.byIndex();
});
afterAll(() => site.close());

const found = async (query: string, filters: Filters = {}) => {
  const answer = await search.search(query, filters);
  const all = await everything(answer);
  return all.map(({ address }) => address.replace(/^.*?\/(\w+\/\w+)\/$/, '$1')).sort();
};

const searched = async (query: string, filters: Filters = {}) => {
  const answer = await search.search(query, filters);
  await whole(answer);
  return answer;
};

describe('a search', () => {
  it('finds names and words of the community that no dictionary has', async () => {
    expect(await found('桂竹花园')).toEqual(['news/market']);
    expect(await found('牛恩玉')).toEqual(['news/snow']);
    expect(await found('逢三说事')).toEqual(['news/market']);
    expect(await found('联户卡')).toEqual(['notices/heat']);
    expect(await found('王芳')).toEqual(['news/market']);
  });

  it('finds every piece of every text again', async () => {
    for (const [path, { title, text }] of Object.entries(pages)) {
      const runs = `${title}\n${text}`.match(/\p{Script=Han}{2,}/gu) ?? [];
      for (const run of runs) {
        for (const length of [2, 3, 4, run.length]) {
          for (let at = 0; at + length <= run.length; at += 1) {
            const piece = run.slice(at, at + length);
            const answer = await search.search(piece, {});
            const addresses = (await everything(answer)).map(({ address }) => address);
            expect(addresses.join(' '), piece).toContain(path);
            expect(answer.total, piece).toBe(addresses.length);
          }
        }
      }
    }
  });

  it('finds nothing for what is nowhere, though its characters are', async () => {
    for (const query of ['雪扫了', '逢三件事', '红色黄旗', '王书记', '囧', '楼停水', '供水费']) {
      expect(await searched(query), query).toMatchObject({ total: 0, exact: true });
    }
    expect(await found('wifi8')).toEqual([]);
  });

  it('knows how many it finds before it loads them', async () => {
    const answer = await searched('通知');
    expect(answer).toMatchObject({ total: 2, exact: true });
  });

  it('tells a number from the end of another', async () => {
    expect(await found('26日')).toEqual(['notices/water']);
    expect(await found('6日')).toEqual([]);
    expect(await found('1日')).toEqual([]);
    expect(await found('21日')).toEqual(['notices/heat']);
  });

  it('corrects a doubtful number of results once it has looked at the pages', async () => {
    const answer = await searched('26月');
    expect(answer.exact).toBe(false);
    expect(await answer.next(10)).toEqual([]);
    expect(answer).toMatchObject({ total: 0, exact: true });
  });

  it('finds letters in either width, and while they are typed', async () => {
    for (const query of ['wifi', 'ＷＩＦＩ', 'WiF', 'a栋']) {
      expect(await found(query), query).toEqual(['notices/heat']);
    }
  });

  it('finds a single character in titles and summaries, and no text for it', async () => {
    expect(await found('雪')).toEqual(['news/snow']);
    expect(await found('谈')).toEqual(['news/property']);
    expect(await found('账')).toEqual(['news/property']);
    expect(await found('账 谈')).toEqual(['news/property']);
    expect(await found('送')).toEqual([]);
  });

  it('finds a single character beside other words wherever it stands', async () => {
    expect(await found('牛恩玉 送')).toEqual(['news/snow']);
    expect(await found('牛恩玉 账')).toEqual([]);
  });

  it('finds pages with all of several words', async () => {
    expect(await found('物业公司 热水')).toEqual(['news/snow']);
    expect(await found('物业公司')).toEqual(['news/property', 'news/snow']);
    expect(await found('0370-2222222')).toEqual(['notices/water']);
  });

  it('does not search navigation, and finds nothing for nothing', async () => {
    expect(await found('导航')).toEqual([]);
    expect(await found(' ，')).toEqual([]);
  });

  it('narrows by section and year and counts the choices', async () => {
    expect(await found('通知', { year: '2025' })).toEqual(['notices/heat']);
    expect(await found('物业', { section: '通知公告' })).toEqual([]);
    const { choices } = await searched('花园', { year: '2025' });
    expect(choices.year).toEqual([
      { value: '2026', count: 1 },
      { value: '2025', count: 1 },
    ]);
    expect(choices.section).toEqual([{ value: '活动动态', count: 1 }]);
  });

  it('finds everything that was chosen where no word is asked', async () => {
    expect(await found('', { section: '通知公告' })).toEqual(['notices/heat', 'notices/water']);
    expect(await found(' ', { year: '2025' })).toEqual(['news/market', 'notices/heat']);
    expect(await found('', { year: '1999' })).toEqual([]);
    expect(await searched('', { section: '通知公告' })).toMatchObject({ total: 2, exact: true });
  });

  it('narrows what a single character finds', async () => {
    expect(await found('知', { year: '2025' })).toEqual(['notices/heat']);
    expect(await found('知', { section: '通知公告' })).toEqual(['notices/heat', 'notices/water']);
    expect(await found('知', { section: '活动动态' })).toEqual([]);
    expect(await searched('知', { year: '2025' })).toMatchObject({ total: 1, exact: true });
  });

  it('shows title, section, date and why it was found', async () => {
    const [first] = await everything(await search.search('储水', { section: '通知公告' }));
    expect(first).toMatchObject({
      section: '通知公告',
      date: '2026-11-23',
      title: [{ text: '11月26日停水通知', marked: false }],
    });
    const text = first?.excerpt.map(({ text }) => text).join('');
    expect(text).toBe('自11月26日8时起停水，请提前储水。咨询电话0370-2222222。三号楼。停水。');
  });

  it('shows what a page says of itself where the title has the words', async () => {
    const [first] = await everything(await search.search('谈', {}));
    expect(first).toMatchObject({
      title: [
        { text: '物业费怎么收，大家坐下来', marked: false },
        { text: '谈', marked: true },
      ],
      excerpt: [{ text: '核对账目', marked: false }],
    });
  });

  it('gives the results in portions', async () => {
    const answer = await searched('花园');
    expect(await answer.next(1)).toHaveLength(1);
    expect(await answer.next(1)).toHaveLength(1);
    expect(await answer.next(1)).toHaveLength(0);
    expect(answer.total).toBe(2);
  });

  it('tries again after the archive could not be reached', async () => {
    let tries = 0;
    const files = site.archive();
    const unsteady = searchIn(
      archiveOf(async (file) => {
        tries += 1;
        if (tries === 1) throw new Error('offline');
        return file === MANIFEST ? files.manifest() : files.load(file);
      }),
      site.indexing,
    );
    await expect(unsteady.warmUp()).rejects.toThrow(SearchUnavailable);
    expect((await everything(await unsteady.search('停水', {}))).length).toBe(1);
  });
});
