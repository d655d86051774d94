import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { SITE_NOW } from '../site/built-sites.ts';
import { violations } from './axe.ts';
import { pageOfEachKind } from './page-types.ts';

/** Hours at which pages say different things by the reader's clock: noon break, evening, night, feast. */
const HOURS = [
  '2026-11-24T13:10:00+08:00',
  '2026-11-24T18:30:00+08:00',
  '2026-11-28T23:50:00+08:00',
  '2027-01-01T10:00:00+08:00',
];

/** The kinds of pages that do so. */
const BY_THE_CLOCK = [
  'front',
  'duty',
  'courtyards',
  'courtyard',
  'deliberations',
  'deliberation',
  'notices',
  'events',
  'event',
  'venues',
  'venue',
];

/** How far the page stands out of the screen at its side, in CSS pixels. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

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
      await page.clock.setFixedTime(new Date(SITE_NOW));
      const errors: string[] = [];
      page.on('console', (message) => {
        // The page to log in asks the server of the admin, which does not stand behind these pages.
        const isKnown = message.location().url.includes('/admin/api/');
        if (message.type() === 'error' && !isKnown) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(site.origin + path);
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
      const elder = page.locator('#elder-switch');
      if (await elder.count()) {
        await elder.click();
        expect(await overhang(page), `${path} 长辈版`).toBeLessThanOrEqual(0);
        const size = await page.evaluate(() =>
          parseFloat(getComputedStyle(document.body).fontSize),
        );
        expect(size).toBeGreaterThanOrEqual(18);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test.each(kinds.filter(([kind]) => BY_THE_CLOCK.includes(kind)))(
    '%s fits a phone in 长辈版 at whatever hour it is read',
    async (_kind, path) => {
      for (const hour of HOURS) {
        const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
        await page.clock.setFixedTime(new Date(hour));
        await page.goto(site.origin + path);
        await page.locator('#elder-switch').click();
        expect(await overhang(page), `${path} ${hour}`).toBeLessThanOrEqual(0);
        await page.close();
      }
    },
  );
});
