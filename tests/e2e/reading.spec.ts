import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openInWords, openState } from '../../src/community/venues/opening-hours.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { pagesOf } from '../site/pages.ts';

describe('a resident', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const phone = { viewport: { width: 360, height: 740 } };

  test('goes from the front page to every section and back, by what is written there', async () => {
    const page = await browser.newPage(phone);
    await page.goto(`${site.origin}/`);
    const sections = await page.locator('.sections a').allTextContents();
    expect(sections.length).toBe(10);
    for (const name of sections.map((one) => one.trim()).slice(1)) {
      await page.locator('.sections').getByRole('link', { name, exact: true }).click();
      await page.waitForLoadState();
      expect(await page.locator('h1').textContent()).toContain(name.replace('值班说事', '值班'));
      await page.locator('.breadcrumbs').getByRole('link', { name: '首页' }).click();
      await page.waitForURL(`${site.origin}/`);
    }
    await page.close();
  });

  test('reads everything without script', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    expect(await page.locator('#today-content').innerText()).toMatch(/11月24日/);
    expect(await page.locator('#elder-switch').isVisible()).toBe(false);
    await page.goto(`${site.origin}/flags/`);
    expect(await page.locator('.flag-board > li').count()).toBe(11);
    await page.goto(`${site.origin}/search/?q=x`);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript|脚本/);
    await context.close();
  });

  test('jumps over the header by keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  });

  test('finds help where a page is missing', async () => {
    const page = await browser.newPage(phone);
    const answer = await page.goto(`${site.origin}/nowhere/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toContain('找不到');
    expect(await page.locator('main a').count()).toBeGreaterThan(3);
    await page.close();
  });

  test('keeps 长辈版 on the next page', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.click('#elder-switch');
    await page.goto(`${site.origin}/duty/`);
    await page.waitForFunction(() => document.documentElement.classList.contains('elder'));
    expect(await page.locator('#elder-switch').getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });

  test('sees today’s leaf on a page that was built three days ago, wherever she is', async () => {
    for (const timezoneId of ['Asia/Shanghai', 'America/Los_Angeles']) {
      const context = await browser.newContext({ ...phone, timezoneId });
      await context.clock.setFixedTime(new Date('2026-11-27T00:30:00+08:00'));
      const page = await context.newPage();
      await page.goto(`${site.origin}/`);
      await page.waitForFunction(
        () => document.getElementById('today')?.dataset.day === '2026-11-27',
      );
      expect(await page.locator('#today-heading').textContent()).toContain('11月27日');
      await context.close();
    }
  });

  test('sees whether a place is open now, on a page that was built three weeks ago, wherever she is', async () => {
    const now = '2026-12-15T10:00';
    for (const timezoneId of ['Asia/Shanghai', 'America/Los_Angeles']) {
      const context = await browser.newContext({ ...phone, timezoneId });
      await context.clock.setFixedTime(new Date(`${now}:00+08:00`));
      const page = await context.newPage();
      await page.goto(`${site.origin}/venues/`);
      const marks = await page.locator('[data-opening-hours]').all();
      expect(marks.length).toBeGreaterThan(2);
      for (const mark of marks) {
        const hours = JSON.parse((await mark.getAttribute('data-opening-hours')) ?? '');
        const words = openInWords(openState(hours, now), now.slice(0, 10));
        expect(await mark.textContent()).toBe(words);
        expect(words).toMatch(/^现在(开放|关闭)|^今天不开放/);
      }
      await context.close();
    }
  });

  test('no longer sees a notice in the list once it has expired since the build', async () => {
    const expiring = (await pagesOf(inject('demo')))
      .find(({ path }) => path === '/notices/')
      ?.attributes('[data-expires]', 'data-expires')
      .sort()[0];
    expect(expiring).toBeDefined();
    const context = await browser.newContext(phone);
    await context.clock.setFixedTime(new Date(`${expiring}:00+08:00`));
    const page = await context.newPage();
    await page.goto(`${site.origin}/notices/`);
    const gone = page.locator(`main [data-expires="${expiring}"]`).first();
    await gone.waitFor({ state: 'hidden' });
    expect(await gone.isVisible()).toBe(false);
    await context.close();
  });
});
