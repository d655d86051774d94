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

test('Chromium 88 suggests, answers directly, turns pages and marks what was found', async () => {
  const site = await serveSite(inject('demo'));
  const { page, close } = await openOldChromium();
  const until = (expression: string) =>
    page.evaluate(`(async () => {
      for (let value = ${expression}; ; value = ${expression}) {
        if (value) return value;
        await new Promise((resume) => setTimeout(resume, 20));
      }
    })()`);
  const text = (selector: string) => `document.querySelector('${selector}')?.textContent`;
  try {
    await page.goto(`${site.origin}/search/`);
    await page.evaluate(`(() => {
      const box = document.querySelector('#search-box');
      box.focus();
      box.value = 'wy';
    })()`);
    await until(`document.querySelector('#search-box').getAttribute('role') === 'combobox'`);
    await page.evaluate(
      `document.querySelector('#search-box').dispatchEvent(new InputEvent('input', { bubbles: true }))`,
    );
    expect(await until(text('#search-suggestions > [role=option]'))).toMatch(/^物业/);

    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('值班')}`);
    expect(await until(text('.answer h2'))).toContain('今天谁值班');

    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('社区')}&page=2`);
    expect(await until(`${text('[data-page]')}`)).toMatch(/^第 2 页/);
    const address = await until(`document.querySelector('[data-results] a')?.href`);
    await page.goto(String(address));
    expect(await until(text('.found-bar p'))).toMatch(/^已标出“社区”，共 \d+ 处$/);
    expect(page.errors).toEqual([]);
  } finally {
    await close();
    await site.close();
  }
});
