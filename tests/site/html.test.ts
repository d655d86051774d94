import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { isRedirect, pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements, boolean attributes and the doctype in its own, equally valid, way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Page tags of public sites stand in the head in a number of their own.
    'long-title': 'off',
    // Headings in Chinese, and those that begin with a digit, get an id in their own words.
    'valid-id': ['error', { relaxed: true }],
    // Telephone numbers stand as staff wrote them, inside a link that calls them.
    'tel-non-breaking': 'off',
  },
});

describe.each(['facts', 'demo'] as const)('every page of the site from %s', async (which) => {
  const pages = await pagesOf(inject(which));

  test('is valid HTML', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        for (const { ruleId, line, message } of messages)
          faults.push(`${path}:${line} ${ruleId} ${message}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('runs under a policy that forbids inline script and style', () => {
    for (const page of pages) {
      const scripts = page
        .all('script')
        .filter(({ src, type }) => !src && !/json/.test(type ?? ''));
      expect(scripts, page.path).toHaveLength(0);
      expect(page.count('style'), page.path).toBe(0);
      expect(page.count('[style]'), page.path).toBe(0);
      const handlers = page
        .all('*')
        .flatMap((attributes) => Object.keys(attributes))
        .filter((name) => /^on/.test(name));
      expect(handlers, page.path).toEqual([]);
    }
  });

  test('asks no other host for anything', () => {
    for (const page of pages) {
      const loaded = [
        ...page.attributes('script', 'src'),
        ...page.attributes('img', 'src'),
        ...page.attributes('img', 'srcset'),
        ...page.attributes('link[rel="stylesheet"]', 'href'),
        ...page.attributes('link[rel="icon"]', 'href'),
        ...page.attributes('iframe', 'src'),
      ];
      expect(
        loaded.filter((address) => !address.startsWith('/')),
        page.path,
      ).toEqual([]);
    }
  });

  test('says whose demonstration it is, and only there', () => {
    for (const page of pages.filter((page) => !isRedirect(page))) {
      expect(page.html.includes('演示数据'), page.path).toBe(which === 'demo');
    }
  });
});
