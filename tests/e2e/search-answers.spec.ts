import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Known } from '../../src/community/answers/known.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { violations } from './axe.ts';

describe('the direct answers above the results', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let page: Page;
  let known: Known;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
    const html = await readFile(join(inject('demo'), 'search/index.html'), 'utf8');
    known = JSON.parse(load(html)('#direct-answers-data').text());
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.clock.setFixedTime('2026-11-24T10:00:00+08:00');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const answers = () => page.locator('.answer');
  const ask = async (query: string) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
    await answers().first().waitFor();
    expect(await answers().count()).toBe(1);
    return answers().first();
  };

  test('say who somebody is and lead to the phone and the page', async () => {
    const person = known.people.find(({ phone }) => phone);
    const { name = '', phone = '', offices = [] } = person ?? {};
    const answer = await ask(`${name} 电话`);
    expect(await answer.innerText()).toContain(offices[0]);
    const call = answer.getByRole('link', { name: `打电话给${name}：${phone}` });
    expect(await call.getAttribute('href')).toBe(`tel:${phone.replace(/\D/g, '')}`);
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.locator('[data-said]').textContent()).toBe(`直接回答：${name}`);
    await answer.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/organization\/people\//);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  });

  test('show the flag of a courtyard by shape and word', async () => {
    const yard = known.yards.courtyards.find(({ flag }) => flag === 'red');
    const answer = await ask(yard?.name ?? '');
    expect(await answer.locator('.flag-label').allInnerTexts()).toEqual(['红旗']);
    expect(await answer.locator('svg.flag-red').count()).toBe(1);
  });

  test('say whether a venue is open at the reader’s moment', async () => {
    const venue = known.venues.find(({ open }) => open.length > 0);
    const answer = await ask(venue?.name ?? '');
    expect(await answer.innerText()).toMatch(/现在(开放|关闭)|今天不开放/);
  });

  test('tell who is on duty while it is typed, in traditional characters as well', async () => {
    const answer = await ask('說事');
    expect(await answer.getByRole('heading').innerText()).toContain('逢三说事');
    expect(await answer.innerText()).toMatch(/下一次\s+(明天|\d+月\d+日 星期.)/);
    const box = page.locator('#search-box');
    await box.fill('');
    await answers().first().waitFor({ state: 'detached' });
    await box.pressSequentially('值班');
    await answers().filter({ hasText: '今天谁值班' }).waitFor();
    expect(await answers().locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    const top = await answers().first().boundingBox();
    await page.locator('[data-results] > li').first().waitFor();
    const first = await page.locator('[data-results] > li').first().boundingBox();
    expect(top?.y).toBeLessThan(first?.y ?? 0);
  });

  test('are enough where no page holds the words', async () => {
    const { name = '', offices = [] } = known.people.find(({ offices }) => offices.length) ?? {};
    const [office = ''] = offices[0]?.split('、') ?? [];
    const query = `${name[0]}${office}`;
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
    await page
      .locator('[data-status]', { hasText: `没有找到“${query}”，请看上面的回答。` })
      .waitFor();
    expect(await answers().getByRole('heading').innerText()).toContain(name);
    expect(await page.locator('[data-none]').isVisible()).toBe(false);
    expect(await page.locator('[data-instead]').isVisible()).toBe(false);
  });

  test('and the results, or what is offered instead, have no fault and fit a phone, in 长辈版 as well', async () => {
    for (const [colorScheme, hour] of [
      ['light', '2026-11-24T10:00:00+08:00'],
      ['dark', '2026-11-24T18:30:00+08:00'],
    ] as const) {
      const reader = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
      await reader.clock.setFixedTime(hour);
      for (const query of ['值班', '社区&page=2', '婷水']) {
        await reader.goto(`${site.origin}/search/?q=${query}`);
        await reader
          .locator('[data-status]', { hasText: /^(找到 \d+ 条结果|没有找到.*)$/ })
          .waitFor();
        if (query === '婷水') await reader.locator('[data-instead] a').first().waitFor();
        const look = `${query}, ${colorScheme}`;
        expect(await violations(reader), look).toEqual([]);
        const overhang = () =>
          reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(await overhang(), look).toBeLessThanOrEqual(0);
        await reader.locator('#elder-switch').click();
        expect(await overhang(), `${look}, 长辈版`).toBeLessThanOrEqual(0);
        await reader.locator('#elder-switch').click();
      }
      await reader.close();
    }
  });

  test('are left out where nothing of the kind is asked, and markup is text', async () => {
    for (const query of ['停水', '<img src=x onerror=alert(1)>']) {
      await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-status]', { hasText: /找到/ }).waitFor();
      expect(await answers().count(), query).toBe(0);
    }
  });
});
