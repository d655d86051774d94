import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { pageOfEachKind } from './page-types.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

describe('every kind of page', async () => {
  const kinds = await pageOfEachKind(inject('demo'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(kinds)(
    '%s has no fault that axe finds, light or dark, narrow or wide',
    async (_kind, path) => {
      for (const look of [
        { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
        { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
      ] as const) {
        const page = await browser.newPage(look);
        await page.goto(site.origin + path);
        expect(await violations(page), `${path} ${look.colorScheme}`).toEqual([]);
        await page.close();
      }
    },
  );

  test.each(kinds)(
    '%s fits a phone of 360 points, also in 长辈版, and breaks no rule of its policy',
    async (_kind, path) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(site.origin + path);
      const overhang = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overhang(), path).toBeLessThanOrEqual(0);
      const elder = page.locator('#elder-switch');
      if (await elder.count()) {
        await elder.click();
        expect(await overhang(), `${path} 长辈版`).toBeLessThanOrEqual(0);
        const size = await page.evaluate(() =>
          parseFloat(getComputedStyle(document.body).fontSize),
        );
        expect(size).toBeGreaterThanOrEqual(18);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
