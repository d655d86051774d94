import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { sitemapPage, sitemapText } from '../../../src/feeds/sitemap.ts';

test('the pages stand in the order of their addresses, with the moment of publication', () => {
  const text = sitemapText('https://community.example', [
    { address: '/news/x/', publishedAt: '2026-11-23T07:30' },
    { address: '/' },
    { address: '/duty/' },
  ]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://community.example/</loc></url>
<url><loc>https://community.example/duty/</loc></url>
<url><loc>https://community.example/news/x/</loc><lastmod>2026-11-23T07:30:00+08:00</lastmod></url>
</urlset>
`);
});

test('addresses are escaped, first for the web and then for XML', () => {
  const text = sitemapText('https://community.example', [{ address: "/a&b/<雪>/'/" }]);
  const { loc } = new XMLParser().parse(text).urlset.url;
  expect(loc).toBe("https://community.example/a&b/%3C%E9%9B%AA%3E/'/");
});

test('a site without pages has an empty map', () => {
  expect(sitemapText('https://community.example', [])).toContain('>\n</urlset>');
});

describe('a page', () => {
  const page = (head: string, body = '') =>
    sitemapPage('/x/', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

  test('says when it was published', () => {
    expect(page('<meta name="PubDate" content="2026-11-23 09:30">')).toEqual({
      address: '/x/',
      publishedAt: '2026-11-23T09:30',
    });
    expect(page('<meta content=2026-11-23 name=PubDate />')?.publishedAt).toBe('2026-11-23T00:00');
  });

  test('without a date, or with one that is none, is listed without', () => {
    expect(page('<title>x</title>')).toEqual({ address: '/x/' });
    expect(page('<meta name="PubDate" content="soon">')).toEqual({ address: '/x/' });
  });

  test.each([
    '<meta name="robots" content="noindex">',
    "<meta content='NOINDEX, nofollow' name='robots'>",
    '<meta name=robots content=noindex>',
  ])('that says %s is not listed', (head) => {
    expect(page(head)).toBeUndefined();
  });

  test.each([
    ['<meta name="robots" content="index,follow">', ''],
    ['<!-- <meta name="robots" content="noindex"> -->', ''],
    ['<title>&lt;meta name="robots" content="noindex"&gt;</title>', ''],
    ['<meta name="description" content="noindex">', ''],
    ['', '<p>&lt;meta name="robots" content="noindex"&gt;</p>'],
  ])('that only speaks of it is listed: %s%s', (head, body) => {
    expect(page(head, body)).toEqual({ address: '/x/' });
  });
});
