import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

const PHONE = { width: 360, height: 640 };

describe('the first screen of a small phone, without script,', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let page: Page;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('facts'))]);
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function expectOnScreen(what: Locator): Promise<void> {
    const box = await what.boundingBox();
    const words = await what.innerText();
    expect(box, words).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? Infinity), words).toBeLessThanOrEqual(PHONE.height);
  }

  test('says which day it is, and who receives residents today or next', async () => {
    const leaf = page.locator('#today');
    expect(await leaf.innerText()).toMatch(/11月24日/);
    expect(await leaf.innerText()).toContain('周五一站式坐班');
    await expectOnScreen(leaf.getByText('周五一站式坐班').first());
  });

  test('says when matters are heard next', async () => {
    const next = page
      .locator('main')
      .getByText(/逢三说事.*12月3日|12月3日.*逢三说事/s)
      .last();
    await expectOnScreen(next);
  });

  test('says which flag each courtyard flies, in a word beside it', async () => {
    const courtyards = page.locator('.flags-flying .yards a');
    expect(await courtyards.allInnerTexts()).toEqual(['桂竹花园', '都市花园', '河畔花园']);
    for (const courtyard of await courtyards.all()) await expectOnScreen(courtyard);
    for (const flag of await page.locator('.flags-flying .flag-label').all()) {
      expect(await flag.innerText()).toMatch(/红旗|黄旗|未挂旗|待公布/);
      await expectOnScreen(flag);
    }
  });

  test('leads to the search', async () => {
    const link = page.getByRole('banner').getByRole('link', { name: '搜索' });
    await expectOnScreen(link);
    await link.click();
    await page.waitForURL((url) => url.pathname === '/search/');
    await page.goBack();
  });
});
