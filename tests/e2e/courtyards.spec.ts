import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

/** The moment for which the site was built, and one at which its first sessions are over. */
const NOW = '2026-11-24T09:30:00+08:00';
const phone = { viewport: { width: 360, height: 640 } };

describe('my courtyard', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A page on a phone whose console stays free of errors, which is said when the page is closed. */
  async function visit(
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    now = NOW,
    before?: () => void,
  ): Promise<void> {
    const context = await browser.newContext({ ...phone, ...options });
    await context.clock.setFixedTime(new Date(now));
    if (before) await context.addInitScript(before);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    expect(errors).toEqual([]);
    await context.close();
  }

  const choose = (page: Page) => page.getByRole('button', { name: '这是我住的庭院' });
  const card = (page: Page) => page.locator('#my-courtyard .mine');

  test('is remembered on its page and then leads the front page', () =>
    visit(async (page) => {
      await page.goto(`${site.origin}/courtyards/jin-sui/`);
      await choose(page).click();
      expect(await page.getByRole('status').textContent()).toContain('金穗家园');
      await page.goto(`${site.origin}/`);
      const text = (await card(page).innerText()).replace(/\s+/g, ' ');
      expect(text).toMatch(
        /我的庭院.*金穗家园.*红旗 连续两次红旗.*程桂生 支部书记.*今天 15:00–17:00/,
      );
      expect(await card(page).locator('a[href="tel:03705550210"]').count()).toBe(1);
      expect(await page.locator('main > *').nth(1).getAttribute('src')).toBe(
        '/remembered-courtyard.js',
      );
      await card(page).getByRole('link', { name: '金穗家园' }).click();
      await page.waitForURL(`${site.origin}/courtyards/jin-sui/`);
      expect(await choose(page).getAttribute('aria-pressed')).toBe('true');
    }));

  test('can be changed in the list, and forgotten', () =>
    visit(async (page) => {
      await page.goto(`${site.origin}/courtyards/`);
      await choose(page).nth(0).click();
      await choose(page).nth(4).click();
      const pressed = page.locator('[data-remember] [aria-pressed="true"]');
      expect(await pressed.count()).toBe(1);
      await page.goto(`${site.origin}/`);
      expect(await card(page).locator('h2').innerText()).toContain('海棠湾');
      await card(page).getByRole('link', { name: '换庭院' }).click();
      await page.waitForURL(`${site.origin}/courtyards/`);
      await page.getByRole('button', { name: '不再记住' }).click();
      expect(await pressed.count()).toBe(0);
      await page.goto(`${site.origin}/`);
      expect(await card(page).count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('选定我的庭院，首页先看它');
    }));

  test('nothing moves under the finger when the card is filled', () =>
    visit(
      async (page) => {
        await page.goto(`${site.origin}/`);
        await card(page).waitFor();
        const kept = await page.evaluate(() => {
          const room = document.getElementById('my-courtyard') as HTMLElement;
          const filled = room.getBoundingClientRect().height;
          room.querySelector('.mine')?.remove();
          return filled - room.getBoundingClientRect().height;
        });
        expect(Math.abs(kept)).toBeLessThan(8);
      },
      {},
      NOW,
      () => localStorage.setItem('courtyard', 'jin-sui'),
    ));

  test('that has been removed since is forgotten silently', () =>
    visit(
      async (page) => {
        await page.goto(`${site.origin}/`);
        await page.getByText('选定我的庭院，首页先看它').waitFor();
        expect(await page.evaluate(() => localStorage.getItem('courtyard'))).toBeNull();
        expect(await page.locator('html').getAttribute('data-courtyard')).toBeNull();
      },
      {},
      NOW,
      () => {
        if (!sessionStorage.getItem('once')) localStorage.setItem('courtyard', 'gone');
        sessionStorage.setItem('once', 'yes');
      },
    ));

  test('a browser that keeps nothing says so and breaks nothing', () =>
    visit(
      async (page) => {
        await page.goto(`${site.origin}/courtyards/jin-sui/`);
        await choose(page).click();
        expect(await page.getByRole('status').textContent()).toContain('没有记住');
        expect(await choose(page).getAttribute('aria-pressed')).toBe('false');
        await page.goto(`${site.origin}/`);
        await page.getByText('选定我的庭院，首页先看它').waitFor();
        expect(await page.locator('#today-heading').isVisible()).toBe(true);
      },
      {},
      NOW,
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ));

  test('without script there is a way to the list and no button that does nothing', () =>
    visit(
      async (page) => {
        await page.goto(`${site.origin}/`);
        expect(await page.locator('main').innerText()).toContain('我的庭院：看旗');
        await page.goto(`${site.origin}/courtyards/jin-sui/`);
        expect(await page.locator('[data-remember] button').first().isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toMatch(/红旗\s+表扬\s+连续两次红旗/);
      },
      { javaScriptEnabled: false },
    ));

  test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'shows the next session by the clocks of the community to a reader in %s',
    (timezoneId) =>
      visit(
        async (page) => {
          await page.goto(`${site.origin}/`);
          expect(await card(page).locator('[data-line="next"]').innerText()).toContain('正在进行');
        },
        { timezoneId },
        '2026-11-24T15:30:00+08:00',
        () => localStorage.setItem('courtyard', 'jin-sui'),
      ),
  );

  test('a page some days old shows the next dates, not the last ones', () =>
    visit(
      async (page) => {
        await page.goto(`${site.origin}/courtyards/jin-sui/`);
        const days = await page
          .locator('[data-next-dates]')
          .first()
          .locator('[data-day]:not([hidden])')
          .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.day));
        expect(days).toEqual(['2026-12-15', '2026-12-22']);
      },
      {},
      '2026-12-09T08:00:00+08:00',
    ));

  test('the first screen of its page says flag, reason and whom to ring', () =>
    visit(async (page) => {
      await page.goto(`${site.origin}/courtyards/jin-sui/`);
      const bottom = await page.locator('.ring .call').evaluate((call) => {
        // No real community has the strip that marks the generated one.
        document.querySelector('aside.demo')?.remove();
        return call.getBoundingClientRect().bottom;
      });
      expect(bottom).toBeLessThanOrEqual(640);
    }));
});
