import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

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

  /** Opens a page on a phone; `now` sets the reader's clock. Whatever the policy forbids is a fault. */
  async function read(
    path: string,
    use: (page: Page) => Promise<void>,
    { now, ...options }: BrowserContextOptions & { now?: string } = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
    if (now) await context.clock.setFixedTime(new Date(now));
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.origin + path);
    await use(page);
    expect(errors).toEqual([]);
    await context.close();
  }

  const shown = (page: Page) => page.locator('.matters > li:visible').count();

  test('narrows the register, is told how many are left, and can pass the address on', async () => {
    await read('/deliberations/', async (page) => {
      const all = await shown(page);
      expect(await page.locator('output').textContent()).toBe(`共 ${all} 件`);
      await page.getByLabel('类别').selectOption('repair');
      await page.getByLabel('进展').selectOption('open');
      const left = await shown(page);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      expect(await page.locator('output').textContent()).toBe(`${all} 件里有 ${left} 件`);
      expect(await page.locator('#solved').isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('?category=repair&status=open');
      await page.reload();
      expect(await shown(page)).toBe(left);
      await page.getByRole('button', { name: '全部显示' }).click();
      expect(await shown(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('takes her choice along to the matters of a year', async () => {
    await read('/deliberations/?category=parking', async (page) => {
      await page.locator('#ways-in').getByRole('link', { name: '2026年' }).click();
      await page.waitForURL('**/deliberations/2026/?category=parking');
      expect(await page.getByLabel('类别').inputValue()).toBe('parking');
      expect(await shown(page)).toBe(
        await page.locator('.matters > li[data-category="parking"]').count(),
      );
    });
  });

  test('passes over an old address that asks for a category nobody has', async () => {
    await read('/deliberations/?category=none', async (page) => {
      expect(await shown(page)).toBe(await page.locator('.matters > li').count());
    });
  });

  test('reads register, agenda and record without script', async () => {
    await read(
      '/deliberations/',
      async (page) => {
        expect(await page.locator('form[data-matter-filter]').isVisible()).toBe(false);
        expect(await page.locator('.next').innerText()).toMatch(/11月28日[\s\S]*加开/);
        await page.locator('#ways-in').getByRole('link', { name: '维修设施' }).click();
        expect(await shown(page)).toBeGreaterThan(5);
        await page.goto(`${site.origin}/deliberations/sessions/2026-11-28/`);
        expect(await page.locator('main').innerText()).toMatch(/议程[\s\S]*要定下/);
        await page.goto(`${site.origin}/deliberations/sessions/2026-11-23/`);
        expect(await page.locator('main').innerText()).toMatch(/记录[\s\S]*商量的结果/);
      },
      { javaScriptEnabled: false },
    );
  });

  test('sees on a page built on the 24th how far a deadline is on her own day', async () => {
    for (const [now, words] of [
      ['2026-12-02T10:00:00+08:00', '今天到期'],
      ['2026-12-04T00:30:00+08:00', '已超期 2 天'],
    ] as const) {
      await read(
        '/deliberations/',
        async (page) => {
          expect(
            await page.locator('[data-deadline="2026-12-02"]').first().textContent(),
          ).toContain(words);
        },
        { now, timezoneId: 'America/Los_Angeles' },
      );
    }
  });

  test('is not told to come to an activity that is over, wherever she is', async () => {
    for (const timezoneId of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      const phaseAt = async (now: string) => {
        const found: string[] = [];
        await read(
          '/volunteers/',
          async (page) => {
            const line = page.locator('[data-starts]', { hasText: '反诈课' });
            const list = await line.evaluate(
              (element) => element.closest<HTMLElement>('[data-events]')?.dataset.events,
            );
            found.push(`${list} ${(await line.locator('[data-phase]').textContent())?.trim()}`);
          },
          { now, timezoneId },
        );
        return found[0];
      };
      expect(await phaseAt('2026-11-25T14:59:00+08:00')).toBe('coming 即将举行');
      expect(await phaseAt('2026-11-25T15:00:00+08:00')).toBe('coming 进行中');
      expect(await phaseAt('2026-11-25T16:30:00+08:00')).toBe('past 已结束');
    }
  });

  test('is told when it is too late to sign up, and when an activity is cancelled', async () => {
    const path = '/volunteers/events/2026-11-25-fan-zha-ke/';
    const closed = (page: Page) => page.getByText('报名已截止').isVisible();
    await read(path, async (page) => expect(await closed(page)).toBe(false), {
      now: '2026-11-24T17:59:00+08:00',
    });
    await read(path, async (page) => expect(await closed(page)).toBe(true), {
      now: '2026-11-24T18:00:00+08:00',
    });
    await read('/volunteers/events/2026-11-27-tai-ji-cancelled/', async (page) => {
      expect(await page.locator('main').innerText()).toContain('请不要白跑一趟');
      expect(await page.getByText('加入手机日历').count()).toBe(0);
    });
  });

  test('puts an activity into her calendar from its page', async () => {
    await read('/volunteers/events/2026-11-25-fan-zha-ke/', async (page) => {
      const href = await page.getByText('加入手机日历').getAttribute('href');
      const answer = await page.request.get(site.origin + href);
      expect(answer.status()).toBe(200);
      const text = await answer.text();
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(text).toContain('UID:event-2026-11-25-fan-zha-ke@');
      expect(text).toMatch(/DTSTART;TZID=Asia\/Shanghai:20261125T150000/);
    });
  });
});
