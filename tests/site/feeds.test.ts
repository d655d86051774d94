import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from './built-sites.ts';
import { pagesOf } from './pages.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'item' || name === 'category',
});

describe.each(['rss.xml', 'news/rss.xml', 'notices/rss.xml'])('the feed /%s', async (file) => {
  const site = inject('demo');
  const xml = await readFile(join(site, file), 'utf8');
  const { channel } = parser.parse(xml).rss;

  test('is well-formed RSS 2.0 in Chinese', () => {
    expect(SyntaxValidator.validate(xml)).toBe(true);
    expect(channel).toMatchObject({
      language: 'zh-CN',
      title: expect.any(String),
      description: expect.any(String),
    });
    expect(channel.link).toMatch(SITE_URL);
  });

  test('has the whole text of its items, with absolute links to pages that exist', async () => {
    const pages = new Set((await pagesOf(site)).map(({ path }) => path));
    expect(channel.item.length).toBeGreaterThan(2);
    for (const item of channel.item) {
      expect(pages.has(new URL(item.link).pathname), item.link).toBe(true);
      expect(Number.isNaN(Date.parse(item.pubDate))).toBe(false);
      expect(item['content:encoded'].length, item.link).toBeGreaterThan(10);
      expect(item['content:encoded']).not.toContain('__ASTRO_IMAGE_');
      for (const [, address = ''] of item['content:encoded'].matchAll(/(?:href|src)="([^"]*)"/g)) {
        expect(address).toMatch(/^(https?:|mailto:|tel:)/);
      }
    }
  });

  test('tells the newest first', () => {
    const times = channel.item.map((item: { pubDate: string }) => Date.parse(item.pubDate));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('for machines', async () => {
  const site = inject('demo');
  const text = (file: string) => readFile(join(site, file), 'utf8');

  test('robots.txt keeps them out of the CMS and shows them the site map', async () => {
    expect(await text('robots.txt')).toContain('Disallow: /admin/');
    expect(await text('robots.txt')).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`);
  });

  test('the manifest names the community and icons that exist', async () => {
    const manifest = JSON.parse(await text('site.webmanifest'));
    expect(manifest).toMatchObject({ lang: 'zh-CN', start_url: '/' });
    for (const { src } of manifest.icons)
      await expect(readFile(join(site, src))).resolves.toBeDefined();
  });

  test('the flags are open data', async () => {
    const data = JSON.parse(await text('flags.json'));
    expect(JSON.stringify(data)).toContain('courtyard');
    const csv = await text('flags.csv');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.split('\r\n').length).toBeGreaterThan(100);
  });
});
