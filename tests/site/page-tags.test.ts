import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from './built-sites.ts';
import { isRedirect, pagesOf } from './pages.ts';

const COLUMNS = [
  '/duty/',
  '/deliberations/',
  '/flags/',
  '/courtyards/',
  '/notices/',
  '/news/',
  '/volunteers/',
  '/venues/',
  '/organization/',
  '/honors/',
  '/disclosures/',
];

describe.each(['facts', 'demo'] as const)('every page of the site from %s', async (which) => {
  const site = inject(which);
  const pages = (await pagesOf(site)).filter((page) => !isRedirect(page));
  const indexed = pages.filter((page) => page.meta('robots') !== 'noindex');

  test('has a language, a title, a description, one first heading and the tags of its site', () => {
    for (const page of pages) {
      expect(page.attributes('html', 'lang'), page.path).toEqual(['zh-CN']);
      expect(page.text('title'), page.path).not.toBe('');
      expect(page.meta('description'), page.path).toBeTruthy();
      expect(page.count('h1'), page.path).toBe(1);
      expect(page.meta('SiteName'), page.path).toBeTruthy();
      expect(page.meta('SiteDomain'), page.path).toBe(new URL(SITE_URL).host);
    }
  });

  test('has a title of its own', () => {
    const titles = indexed.map((page) => page.text('title'));
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
  });

  test('names its own address as canonical', () => {
    for (const page of indexed) {
      expect(page.attributes('link[rel="canonical"]', 'href'), page.path).toEqual([
        `${SITE_URL}${page.path}`,
      ]);
    }
  });

  test('has a picture for sharing that was drawn', async () => {
    for (const page of indexed) {
      const [picture = ''] = page.attributes('meta[property="og:image"]', 'content');
      await expect(
        access(join(site, new URL(picture).pathname)),
        page.path,
      ).resolves.toBeUndefined();
    }
  });

  test('leads back to the front page step by step, unless it is the front page', () => {
    for (const page of indexed.filter(({ path }) => path !== '/')) {
      expect(page.count('.breadcrumbs li'), page.path).toBeGreaterThan(1);
    }
  });

  test.each(COLUMNS)('%s carries the tags of a column', (path) => {
    const page = pages.find((one) => one.path === path);
    for (const tag of ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']) {
      expect(page?.meta(tag), tag).toBeTruthy();
    }
  });

  test('is an article with the tags of one, if it stands in the news or the notices', () => {
    const articles = pages.filter(({ path }) =>
      /^\/(news|notices)\/\d{4}-\d{2}-\d{2}-[^/]+\/$/.test(path),
    );
    expect(articles.length).toBeGreaterThan(5);
    for (const page of articles) {
      expect(page.meta('ArticleTitle'), page.path).toBe(page.text('h1'));
      expect(page.meta('PubDate'), page.path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
      for (const tag of [
        'ContentSource',
        'Author',
        'Keywords',
        'Description',
        'Image',
        'Url',
        'ColumnName',
      ]) {
        expect(page.meta(tag), `${page.path} ${tag}`).toBeTruthy();
      }
      const data = page.$('script[type="application/ld+json"]').first().text();
      expect(JSON.parse(data)).toMatchObject({
        '@type': 'NewsArticle',
        headline: page.meta('ArticleTitle'),
      });
    }
  });

  test('shows a date if it is an article', () => {
    for (const page of pages.filter(({ path }) => /^\/news\/\d{4}-\d{2}-\d{2}-/.test(path))) {
      expect(page.text('main time'), page.path).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
    }
  });
});
