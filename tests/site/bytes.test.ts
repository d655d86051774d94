import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { type BuiltPage, pagesOf } from './pages.ts';

describe.each(['facts', 'demo'] as const)('of the site from %s', async (which) => {
  const site = inject(which);
  const pages = await pagesOf(site);

  /** Bytes of a page with its styles and scripts, and what those import, gzipped. */
  async function weight(page: BuiltPage): Promise<number> {
    const wanted = [
      ...page.attributes('link[rel="stylesheet"]', 'href'),
      ...page.attributes('script', 'src'),
    ];
    const seen = new Set<string>();
    let bytes = gzipSync(page.html, { level: 9 }).length;
    for (let address = wanted.pop(); address; address = wanted.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const text = await readFile(join(site, address), 'utf8');
      bytes += gzipSync(text, { level: 9 }).length;
      for (const [, imported = ''] of text.matchAll(
        /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
      )) {
        wanted.push(`/_astro/${imported}`);
      }
      for (const [, font = ''] of text.matchAll(/url\(["']?(\/_astro\/[^"')]+\.woff2)/g)) {
        if (!seen.has(font)) bytes += (await readFile(join(site, font))).length;
        seen.add(font);
      }
    }
    return bytes;
  }

  test('the front page carries at most 60 kB besides photos', async () => {
    const front = pages.find(({ path }) => path === '/') as BuiltPage;
    expect(await weight(front)).toBeLessThanOrEqual(60_000);
  });

  test('no article carries more than 40 kB besides photos', async () => {
    for (const page of pages.filter(({ path }) => /^\/news\/\d{4}-\d{2}-\d{2}-/.test(path))) {
      expect(await weight(page), page.path).toBeLessThanOrEqual(40_000);
    }
  });

  test('React comes to the flag board alone, and with it the page stays below 110 kB', async () => {
    const withReact: string[] = [];
    for (const page of pages) {
      for (const address of page.attributes('script', 'src')) {
        const script = await readFile(join(site, address), 'utf8');
        const [, chunk] = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/.exec(script) ?? [];
        if (!chunk) continue;
        const late = await readFile(join(site, '_astro', chunk), 'utf8');
        if (!late.includes('hydrateRoot')) continue;
        withReact.push(page.path);
        const bytes = (await weight(page)) + gzipSync(late, { level: 9 }).length;
        expect(bytes).toBeLessThanOrEqual(110_000);
      }
    }
    expect(withReact).toEqual(['/flags/']);
  });

  test('no public page ships a framework', async () => {
    const scripts = new Set(pages.flatMap((page) => page.attributes('script', 'src')));
    for (const address of scripts) {
      const text = await readFile(join(site, address), 'utf8');
      expect(/react|preact|vue|svelte|astro-island/i.test(text), address).toBe(false);
    }
    for (const page of pages) expect(page.count('astro-island'), page.path).toBe(0);
  });
});

test('the whole CMS, with what comes later, is at most 0.75 MB, compressed', async () => {
  const folder = join(inject('facts'), 'admin');
  const files = (await filesBelow(folder)).filter((file) => /^(cms-|chunks\/|assets\/)/.test(file));
  expect(files.length).toBeGreaterThan(2);
  const sizes = await Promise.all(
    files.map(async (file) => brotliCompressSync(await readFile(join(folder, file))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(750_000);
});
