import { describe, expect, it } from 'vitest';
import { entryOf, inOrder } from '../../../src/search/site-entries.ts';

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>页</title>${head}</head><body><nav><h1>导航</h1></nav>
  <main><div data-pagefind-body>${inside}</div><aside><div>延伸阅读</div></aside></main></body></html>`;
const about = (name: string, value: string) =>
  `<span hidden data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`;
const dated = (day: string) =>
  `<span hidden data-pagefind-meta="date[data-value]" data-pagefind-sort="date[data-value]" data-value="${day}"></span>`;

describe('a page that can be found', () => {
  it('says title, summary, section, date, year and courtyards', () => {
    const html = page(
      `${about('栏目', '活动动态')}${about('年份', '2026')}${about('庭院', '桂竹花园')}${about('庭院', '河畔花园')}
      ${dated('2026-10-01')}<h1>扫雪 &amp; <em>除冰</em></h1><p>清晨。</p>`,
      '<meta name="description" content="党员&quot;扫雪&quot;">',
    );
    expect(entryOf('news/snow/index.html', html)).toMatchObject({
      address: '/news/snow/',
      title: '扫雪 & 除冰',
      summary: '党员"扫雪"',
      section: '活动动态',
      date: '2026-10-01',
      year: '2026',
      courtyards: ['桂竹花园', '河畔花园'],
    });
  });

  it('gives the index its own text alone, without what describes it', () => {
    const found = entryOf(
      'a/index.html',
      page(
        `${about('栏目', '居务公开')}${dated('2026')}<h1>一</h1><img alt="<div>"><div><p>二</p></div>`,
      ),
    );
    expect(found?.html).toBe(
      '<div data-pagefind-body><h1>一</h1><img alt="<div>"><div><p>二</p></div></div>',
    );
  });

  it('may name its title apart, and its year when that is not of its date', () => {
    const found = entryOf(
      'a/index.html',
      page(
        `${about('年份', '2025')}${dated('2026-01-02')}<p hidden data-pagefind-meta="title">红黄旗</p>`,
      ),
    );
    expect(found).toMatchObject({ title: '红黄旗', year: '2025', date: '2026-01-02' });
    expect(entryOf('a/index.html', page('<h1>人</h1>'))).toMatchObject({ year: '', date: '' });
  });

  it('is none that does not ask for it', () => {
    expect(entryOf('index.html', '<html lang="zh-CN"><h1>首页</h1></html>')).toBeUndefined();
  });
});

describe('the order of entries', () => {
  const entry = (address: string, date: string, year = date.slice(0, 4)) => ({
    ...entryOf('a/index.html', page('<h1>一</h1>')),
    address,
    date,
    year,
  });

  it('goes from the oldest to the newest, by address on one day, what has no date last', () => {
    const entries = [
      entry('/people/', ''),
      entry('/b/', '2026-01-02'),
      entry('/a/', '2026-01-02'),
      entry('/flags/2025/', '2026-01-03', '2025'),
      entry('/old/', '2024'),
    ] as Parameters<typeof inOrder>[0][];
    expect(entries.sort(inOrder).map(({ address }) => address)).toEqual([
      '/old/',
      '/flags/2025/',
      '/a/',
      '/b/',
      '/people/',
    ]);
  });
});
