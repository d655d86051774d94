import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

describe('a page opened from the results', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    expect(errors).toEqual([]);
    await browser.close();
    await site.close();
  });

  const marks = () => page.locator('main mark.found');
  const bar = () => page.locator('.found-bar');
  /** Asks on the search page and opens the first result. */
  const openFirst = async (query: string) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-results] a').first().click();
    await page.waitForURL((url) => url.pathname !== '/search/');
  };
  const read = () => page.locator('[data-pagefind-body]').evaluate((body) => body.textContent);

  test('has every word marked wherever it stands, and loses no letter by it', async () => {
    await openFirst('志愿者 社区');
    await bar().waitFor();
    const texts = await marks().allTextContents();
    expect(new Set(texts)).toEqual(new Set(['志愿者', '社区']));
    expect(await bar().getByRole('status').textContent()).toBe(
      `已标出“志愿者 社区”，共 ${texts.length} 处`,
    );
    await bar().getByRole('button', { name: '去掉标记' }).click();
    await bar().waitFor({ state: 'detached' });
    expect(await marks().count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    const without = await read();
    await page.reload();
    expect(await read()).toBe(without);
    const words = without?.match(/志愿者|社区/g) ?? [];
    expect(texts.length).toBeGreaterThan(0);
    expect(words.length).toBeGreaterThanOrEqual(texts.length);
  });

  test('leads from one place to the next, around and around', async () => {
    await openFirst('社区');
    await bar().waitFor();
    const count = await marks().count();
    for (let step = 0; step <= count; step += 1) {
      await bar().getByRole('button', { name: '下一处' }).click();
      const at = (step % count) + 1;
      expect(await bar().getByRole('status').textContent()).toBe(
        `“社区”第 ${at} 处，共 ${count} 处`,
      );
      expect(await page.locator('mark.here').count()).toBe(1);
    }
    for (const button of await bar().getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  test('marks simplified characters for traditional ones', async () => {
    await openFirst('志願者');
    await bar().waitFor();
    expect(new Set(await marks().allTextContents())).toEqual(new Set(['志愿者']));
  });

  test('is not disturbed by an address that is broken, or holds markup', async () => {
    const { pathname } = new URL(page.url());
    for (const hash of ['#search=%E5%81', '#search=', '#search=%3Cb%3E', '#main']) {
      await page.goto('about:blank');
      await page.goto(site.origin + pathname + hash);
      await page.waitForLoadState('networkidle');
      expect(await bar().count(), hash).toBe(0);
      expect(await marks().count(), hash).toBe(0);
    }
  });

  test('leaves the flag board alone, which comes to life', async () => {
    await page.goto(`${site.origin}/flags/#search=${encodeURIComponent('红旗')}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-live]').innerText()).toContain('红旗');
    expect(await page.locator('[data-live] mark').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
