import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { TextsFile } from '../../src/search/manifest.ts';
import { questionsOf, type Text } from '../bench/questions.ts';
import { launchBrowser } from '../browser.ts';
import { openOldChromium } from '../old-chromium.ts';
import { serveSite } from '../serve.ts';

/** The address of the first result. */
type Answer = string | null;

/** Asks the search page one question after another, each until all years have been searched. */
const asking = (queries: readonly string[]) => `(async () => {
  const page = document.querySelector('[data-search]');
  const input = page.querySelector('input');
  const status = page.querySelector('[data-status]');
  const answers = [];
  for (const query of ${JSON.stringify(queries)}) {
    status.textContent = '';
    input.value = query;
    input.form.dispatchEvent(new Event('submit', { cancelable: true }));
    while (!/^(找到约? ?\\d+ 条结果$|没有找到)/.test(status.textContent)) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    const link = page.querySelector('[data-results] a');
    answers.push(link && link.pathname);
  }
  return answers;
})()`;

/** A hundred questions that never change, asked of the texts of the site. */
async function questions(site: string): Promise<string[]> {
  const folder = join(site, 'search/texts');
  const texts: Text[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const entries: TextsFile = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [address, title, text] of entries) {
      texts.push({ address, title, summary: '', date: name, paragraphs: [text] });
    }
  }
  return questionsOf(texts, 6, 20).map(({ query }) => query);
}

test('Chromium 88, which cannot run Pagefind, finds the same first result for 100 questions', async () => {
  const site = await serveSite(inject('demo'));
  const browser = await launchBrowser();
  const old = await openOldChromium();
  try {
    const queries = await questions(inject('demo'));
    expect(queries).toHaveLength(100);
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/search/`);
    const expected = await page.evaluate<Answer[]>(asking(queries));
    expect(loaded.some((path) => path.endsWith('.pf_index'))).toBe(true);
    expect(loaded.filter((path) => path.startsWith('/search/texts/'))).toEqual([]);

    await old.page.goto(`${site.origin}/search/`);
    expect(await old.page.evaluate('navigator.userAgent')).toContain('Chrome/88.');
    const answers = await old.page.evaluate<Answer[]>(asking(queries));
    const asked = (list: readonly Answer[]) => list.map((answer, at) => [queries[at], answer]);
    expect(asked(answers)).toEqual(asked(expected));
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
