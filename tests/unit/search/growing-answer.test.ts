import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/search/archive.ts';
import { MANIFEST } from '../../../src/search/manifest.ts';
import { type Found, type Order, type Search, searchIn } from '../../../src/search/query.ts';
import { everything, openSite, type Page, whole } from './built-index.ts';

const pages: Record<string, Page> = {
  'people/a': { title: '牛恩玉', text: '<p>庭院第一党支部书记</p>', year: '', section: '组织架构' },
  duty: { title: '值班说事', text: '<p>牛恩玉每周坐班</p>', year: '', section: '值班说事' },
  'news/2026-talk': { title: '大家谈', text: '<p>牛恩玉主持</p>', year: '2026', day: '2026-05-01' },
  'news/2026-flag': {
    title: '牛恩玉扶起黄旗',
    text: '<p>桂竹花园</p>',
    year: '2026',
    day: '2026-03-01',
    courtyards: ['桂竹花园'],
  },
  'news/2025-snow': { title: '扫雪', text: '<p>牛恩玉带队</p>', year: '2025', day: '2025-12-01' },
  'news/2025-visit': {
    title: '牛恩玉上门走访',
    text: '<p>送米送面</p>',
    summary: '走访了三户老人',
    year: '2025',
    day: '2025-02-01',
    section: '通知公告',
  },
  'news/2024-old': { title: '旧事', text: '<p>牛恩玉讲党课</p>', year: '2024', day: '2024-07-01' },
};

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite(pages);
});
afterAll(() => site.close());

const names = (found: readonly Found[]) =>
  found.map(({ address }) => new URL(address, 'http://site').pathname.slice(1, -1));

const RELEVANCE = [
  'people/a',
  'news/2026-flag',
  'news/2025-visit',
  'duty',
  'news/2026-talk',
  'news/2025-snow',
  'news/2024-old',
];

describe.each(['byIndex', 'byReading'] as const)('an answer, %s', (way) => {
  let search: Search;
  beforeAll(() => {
    search = site[way]();
  });
  const ordered = async (query: string, order: Order) =>
    names(await everything(await search.search(query, {}, order)));

  it('begins with what is called so, goes on with titles, then texts, each the newest first', async () => {
    expect(await ordered('牛恩玉', 'relevance')).toEqual(RELEVANCE);
  });

  it('is by date where that is asked, and ends with what has no date', async () => {
    expect(await ordered('牛恩玉', 'date')).toEqual([
      'news/2026-talk',
      'news/2026-flag',
      'news/2025-snow',
      'news/2025-visit',
      'news/2024-old',
      'people/a',
      'duty',
    ]);
  });

  it('puts what later years bring below what was given before', async () => {
    const answer = await search.search('牛恩玉', {});
    const given = names(await answer.next(4));
    expect(given).toEqual(RELEVANCE.slice(0, given.length));
    expect(given.length).toBeGreaterThanOrEqual(3);
    await whole(answer);
    expect([...given, ...names(await answer.next(10))]).toEqual(RELEVANCE);
  });

  it('becomes exact with the last year, in total and choices', async () => {
    const answer = await search.search('牛恩玉', {});
    expect(answer.exact).toBe(false);
    const shares: number[] = [];
    answer.follow(() => shares.push(answer.progress));
    await whole(answer);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(answer).toMatchObject({ exact: true, total: 7, incomplete: false });
    expect(answer.choices.year).toEqual([
      { value: '2026', count: 2 },
      { value: '2025', count: 2 },
      { value: '2024', count: 1 },
    ]);
    expect(answer.choices.courtyard).toEqual([{ value: '桂竹花园', count: 1 }]);
  });

  it('is narrowed, also where only the title of an older year was found so far', async () => {
    const answer = await search.search('牛恩玉', { section: '通知公告' });
    expect(names(await everything(answer))).toEqual(['news/2025-visit']);
    expect(answer.total).toBe(1);
    const ofYear = await search.search('牛恩玉', { year: '2025' });
    expect(names(await everything(ofYear))).toEqual(['news/2025-visit', 'news/2025-snow']);
    expect(ofYear.total).toBe(2);
  });

  it('leaves the years alone that follow when the reader asks something else', async () => {
    const answer = await search.search('牛恩玉', {});
    answer.stop();
    answer.follow(() => {});
    await new Promise((resume) => setTimeout(resume, 100));
    expect(answer.progress).toBeLessThan(1);
  });

  it('finds what is typed in traditional characters', async () => {
    expect(await ordered('走訪', 'relevance')).toEqual(['news/2025-visit']);
    expect(await ordered('黨課', 'relevance')).toEqual(['news/2024-old']);
    expect(await ordered('戶', 'relevance')).toEqual(['news/2025-visit']);
  });
});

describe('an answer by index', () => {
  it('says that it is incomplete when an older year cannot be reached', async () => {
    const files = site.archive();
    const broken = archiveOf(async (file) => {
      if (file.startsWith('about/2025')) throw new Error('offline');
      return file === MANIFEST ? files.manifest() : files.load(file);
    });
    const answer = await searchIn(broken, site.indexing).search('讲党课', {});
    await whole(answer);
    expect(answer).toMatchObject({ incomplete: true, exact: false });
    // The index of that year is still being loaded.
    await new Promise((resume) => setTimeout(resume, 200));
  });

  it('has searched the newest year, and none of the older ones before somebody follows', async () => {
    site.loaded.length = 0;
    const answer = await site.byIndex().search('牛恩玉', {});
    await answer.next(10);
    expect(site.loaded.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
    expect(answer.progress).toBeCloseTo(4 / 7);
    await whole(answer);
    expect(site.loaded.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(3);
  });
});
