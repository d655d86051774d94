import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { openOldChromium } from '../old-chromium.ts';
import { serveSite } from '../serve.ts';
import { asking, hundredQuestions, type Told } from './hundred-questions.ts';

test('Chromium 88, which cannot run Pagefind, finds the same first result for 100 questions', async () => {
  const site = await serveSite(inject('demo'));
  const browser = await launchBrowser();
  const old = await openOldChromium();
  try {
    const queries = await hundredQuestions(inject('demo'));
    expect(queries).toHaveLength(100);
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/search/`);
    const expected = await page.evaluate<Told[]>(asking(queries));
    expect(loaded.some((path) => path.endsWith('.pf_index'))).toBe(true);
    expect(loaded.filter((path) => path.startsWith('/search/texts/'))).toEqual([]);

    await old.page.goto(`${site.origin}/search/`);
    expect(await old.page.evaluate('navigator.userAgent')).toContain('Chrome/88.');
    const answers = await old.page.evaluate<Told[]>(asking(queries));
    const first = (told: readonly Told[]) =>
      told.map(({ addresses }, at) => [queries[at], addresses[0] ?? null]);
    expect(first(answers)).toEqual(first(expected));
    const loadedByOld = await old.page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
    );
    expect(loadedByOld.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    expect(old.page.errors).toEqual([]);
  } finally {
    await old.close();
    await browser.close();
    await site.close();
  }
});
