import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { SITE_URL } from './built-sites.ts';
import { type BuiltPage, pagesOf } from './pages.ts';

/** Attributes that name another file of the site. */
const REFERENCES: [selector: string, attribute: string][] = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
  ['meta[property="og:image"]', 'content'],
];

describe.each(['facts', 'demo'] as const)('the site from %s', async (which) => {
  const site = inject(which);
  const pages = await pagesOf(site);
  const files = new Set((await filesBelow(site)).map((file) => `/${file}`));
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.attributes('[id]', 'id'))]));
  const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

  function brokenLinks(page: BuiltPage): string[] {
    const addresses = REFERENCES.flatMap(([selector, name]) => page.attributes(selector, name));
    const sources = page
      .attributes('img', 'srcset')
      .flatMap((set) => set.split(', ').map((one) => one.split(' ')[0] ?? ''));
    return [...addresses, ...sources].filter((address) => {
      const url = new URL(address, `${SITE_URL}${page.path}`);
      if (url.origin !== SITE_URL) return false;
      const path = decodeURIComponent(url.pathname);
      if (!files.has(fileOf(path))) return true;
      // Behind the `#` of the CMS stands a route of its own.
      if (path === '/admin/') return false;
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor !== '' && !anchors.get(path)?.has(anchor);
    });
  }

  test('has no internal link, picture or fragment that leads nowhere', () => {
    const broken = pages.flatMap((page) =>
      brokenLinks(page).map((address) => `${page.path} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('lists every page that may be found in its site map, and nothing else', async () => {
    const listed = [
      ...(await readFile(join(site, 'sitemap.xml'), 'utf8')).matchAll(/<loc>([^<]*)<\/loc>/g),
    ].map(([, address = '']) => new URL(address).pathname);
    const indexed = pages
      .filter((page) => page.meta('robots') !== 'noindex')
      .map(({ path }) => path);
    expect(listed.sort()).toEqual(indexed.sort());
  });

  test('leads to every page from some other page', () => {
    const reached = new Set(
      pages.flatMap((page) =>
        page
          .attributes('a', 'href')
          .map((address) => new URL(address, `${SITE_URL}${page.path}`).pathname),
      ),
    );
    const lost = pages.filter(
      (page) => page.meta('robots') !== 'noindex' && !reached.has(page.path),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
