import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type FeedEntry, rssText } from '../../../src/feeds/rss.ts';

const entry = (publishedAt: string, fields: Partial<FeedEntry> = {}): FeedEntry => ({
  title: '清晨扫雪',
  address: `/news/${publishedAt.slice(0, 10)}/`,
  publishedAt,
  html: '<p>雪停了。</p>',
  categories: [],
  ...fields,
});
const feed = (entries: FeedEntry[], site = 'https://community.example') =>
  rssText({
    title: '振兴社区',
    description: '共治、共建、共享',
    site,
    page: '/news/',
    self: '/news/rss.xml',
    entries,
  });
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === 'item' || name === 'category',
});
const read = async (entries: FeedEntry[]) => parser.parse(await feed(entries)).rss.channel;

test('a feed is this text, to the last byte', async () => {
  const text = await feed([
    entry('2026-11-23T00:30', {
      summary: '七点多，书记和工作人员在扫雪。',
      html: '<p>看<a href="/duty/">值班</a>。<img src="/_astro/a.webp" alt=""></p>',
      categories: ['邻里故事', '扫雪'],
    }),
  ]);
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">' +
      '<channel><title>振兴社区</title><description>共治、共建、共享</description>' +
      '<link>https://community.example/news/</link><language>zh-CN</language>' +
      '<lastBuildDate>Sun, 22 Nov 2026 16:30:00 GMT</lastBuildDate>' +
      '<atom:link href="https://community.example/news/rss.xml" rel="self" type="application/rss+xml"/>' +
      '<item><title>清晨扫雪</title><link>https://community.example/news/2026-11-23/</link>' +
      '<guid isPermaLink="true">https://community.example/news/2026-11-23/</guid>' +
      '<description>七点多，书记和工作人员在扫雪。</description>' +
      '<pubDate>Sun, 22 Nov 2026 16:30:00 GMT</pubDate>' +
      '<content:encoded>&lt;p&gt;看&lt;a href=&quot;https://community.example/duty/&quot;&gt;值班&lt;/a&gt;。' +
      '&lt;img src=&quot;https://community.example/_astro/a.webp&quot; alt=&quot;&quot;&gt;&lt;/p&gt;</content:encoded>' +
      '<category>邻里故事</category><category>扫雪</category></item></channel></rss>',
  );
});

test('the newest 30 entries are told, the newest first', async () => {
  const days = Array.from({ length: 31 }, (_, n) => `2026-10-${String(n + 1).padStart(2, '0')}`);
  const { item, lastBuildDate } = await read(days.map((day) => entry(`${day}T08:00`)));
  expect(item.map(({ link }: { link: string }) => link.slice(-11, -1))).toEqual(
    days.slice(1).reverse(),
  );
  expect(lastBuildDate).toBe('Sat, 31 Oct 2026 00:00:00 GMT');
});

test('a feed without entries is still a feed', async () => {
  const channel = await read([]);
  expect(channel).toMatchObject({ title: '振兴社区', language: 'zh-CN' });
  expect(channel).not.toHaveProperty('item');
  expect(channel).not.toHaveProperty('lastBuildDate');
});

describe('hostile and clumsy texts', () => {
  test.each(['<b>&amp;</b> ]]> "引号" \'撇\'', '007', '1e3', 'true', '&#60;script>', '{x}'])(
    'the title %j arrives as it was written',
    async (title) => {
      const { item } = await read([entry('2026-11-23T08:00', { title, categories: [title] })]);
      expect([item[0].title, item[0].category]).toEqual([title, [title]]);
    },
  );

  test('a control character does not break the feed', async () => {
    const broken = '雪\u0000\u000b\ufffe停';
    const text = await feed([
      entry('2026-11-23T08:00', {
        title: broken,
        summary: broken,
        html: broken,
        categories: [broken],
      }),
    ]);
    expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    expect(text).toContain('<title>雪停</title>');
  });

  test('the full text arrives as the HTML that it was', async () => {
    const html = '<p>1 &lt; 2 &amp;amp; ]]&gt; &lt;script&gt;</p>';
    const { item } = await read([entry('2026-11-23T08:00', { html })]);
    expect(item[0]['content:encoded']).toBe(html);
  });
});
