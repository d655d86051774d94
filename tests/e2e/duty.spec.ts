import type { Browser, BrowserContext, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { calendarDay } from '../../src/community/duty/calendar-day.ts';
import { comingLines } from '../../src/community/duty/coming-lines.ts';
import type { DutyData } from '../../src/community/duty/duty-data.ts';
import { leaf } from '../../src/community/duty/leaf.ts';
import { monthParts } from '../../src/community/duty/month.ts';
import { nextOfEachKind } from '../../src/community/duty/next-of-each-kind.ts';
import { dayOf, monthOf } from '../../src/time/day.ts';
import { wordsOf } from '../../src/ui/markup.ts';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const phone = { viewport: { width: 360, height: 640 } };

let browser: Browser;
let facts: Awaited<ReturnType<typeof serveSite>>;
let demo: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext | undefined;
let complaints: string[];

beforeAll(async () => {
  [browser, facts, demo] = await Promise.all([
    launchBrowser(),
    serveSite(inject('facts')),
    serveSite(inject('demo')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await facts.close();
  await demo.close();
});
beforeEach(() => {
  complaints = [];
});
afterEach(async () => {
  await context?.close();
  expect(complaints).toEqual([]);
});

/** A page as a reader somewhere sees it at a moment of the community, `YYYY-MM-DDTHH:mm`. */
async function read(
  address: string,
  moment: string,
  timezoneId = 'Asia/Shanghai',
  more: object = {},
): Promise<Page> {
  await context?.close();
  context = await browser.newContext({ ...phone, timezoneId, ...more });
  await context.clock.setFixedTime(new Date(`${moment}:30+08:00`));
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.waitForSelector(`#today[data-day="${dayOf(moment)}"]`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** What a phone reads from a picture of a QR code. */
async function readCode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

const words = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((one) => one.textContent?.trim()));

/** All that the duty page and the front page say of dates. */
async function datesTold(origin: string, moment: string, zone: string) {
  const front = await read(`${origin}/`, moment, zone);
  const leafOfFront = await words(front, '#today-content > *');
  const cards = await words(front, '.next-dates > *');
  const duty = await read(`${origin}/duty/`, moment, zone);
  return {
    leafOfFront,
    cards,
    leafOfDuty: await words(duty, '#today-content > *'),
    coming: await words(duty, '.coming-dates > *'),
    month: await words(duty, '.month:not([hidden]) > *'),
  };
}

describe('long after the build, at the turn of days, months and years', () => {
  test.each([
    ['2026-11-24T23:59', '11月24日', '12月3日', '2026年11月'],
    ['2026-11-25T00:00', '11月25日', '12月3日', '2026年11月'],
    ['2026-12-15T08:00', '12月15日', '12月23日', '2026年12月'],
    ['2026-12-31T23:59', '12月31日', '2027年1月3日', '2026年12月'],
    ['2027-01-01T00:00', '1月1日', '1月3日', '2027年1月'],
    ['2028-02-28T23:59', '2月28日', '3月3日', '2028年2月'],
    ['2028-02-29T00:00', '2月29日', '3月3日', '2028年2月'],
    ['2031-03-31T23:59', '3月31日', '4月3日', '2031年3月'],
  ])(
    'at %s readers everywhere see the leaf of %s, 逢三说事 on %s and %s',
    async (moment, day, next, month) => {
      const here = await datesTold(facts.origin, moment, ZONES[0] as string);
      expect(here.leafOfFront[0]).toContain(day);
      expect(here.leafOfFront.slice(1).join()).toContain(`${next} 星期`);
      expect(here.month.join()).toContain(month);
      for (const zone of ZONES.slice(1)) {
        expect(await datesTold(facts.origin, moment, zone), zone).toEqual(here);
      }
    },
  );
});

describe('a community with every kind of session and exception', () => {
  test.each([
    '2026-11-24T14:59',
    '2026-11-24T15:00',
    '2026-11-24T17:00',
    '2026-12-03T10:00',
    '2026-12-05T16:00',
    '2027-02-17T09:30',
  ])('at %s every page says what the rules say, in all zones', async (moment) => {
    const page = await read(`${demo.origin}/duty/`, moment);
    const block = await page.locator('#duty-data').textContent();
    const { sessions } = JSON.parse(block ?? '') as DutyData;
    const day = dayOf(moment);
    const expected = {
      leafOfFront: leaf(sessions, moment, calendarDay(day)).map(wordsOf),
      cards: nextOfEachKind(sessions, moment).map(wordsOf),
      leafOfDuty: leaf(sessions, moment, calendarDay(day)).map(wordsOf),
      coming: sessions.flatMap((session) => comingLines(session, moment).map(wordsOf)),
      month: monthParts(sessions, monthOf(day), moment).map(wordsOf),
    };
    for (const zone of ZONES) {
      expect(await datesTold(demo.origin, moment, zone), zone).toEqual(expected);
    }
  });

  test('who is on duty now is said with the end, and called with one tap', async () => {
    const page = await read(`${demo.origin}/`, '2026-11-24T15:30', 'America/Los_Angeles');
    expect(await words(page, '#today .state')).toEqual(['正在值班，到 17:00']);
    expect(await page.locator('#today .way').getAttribute('href')).toMatch(/^tel:\d+$/);
  });
});

test('a page left open turns its leaf at midnight in the community, and keeps the focus before', async () => {
  await context?.close();
  context = await browser.newContext({ ...phone, timezoneId: 'America/Los_Angeles' });
  await context.clock.install({ time: new Date('2026-11-24T23:57:00+08:00') });
  const page = await context.newPage();
  await page.goto(`${facts.origin}/`);
  await page.waitForSelector('[data-built-note]', { state: 'hidden' });
  await page.locator('#today .deliberation').focus();
  await page.clock.runFor('02:00');
  expect(await page.locator('#today-heading').textContent()).toBe('11月24日');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('deliberation');
  await page.clock.runFor('02:00');
  await page.waitForSelector('#today[data-day="2026-11-25"]');
  expect(await page.locator('#today-heading').textContent()).toBe('11月25日');
});

describe('the calendar', () => {
  test('turns to the months ahead and back to this one, not beyond', async () => {
    const page = await read(`${demo.origin}/duty/`, '2026-12-15T08:00', 'Pacific/Kiritimati');
    const caption = () => page.locator('.month:not([hidden]) caption').textContent();
    const [earlier, later] = [page.getByText('上个月'), page.getByText('下个月')];
    expect(await page.locator('.month:not([hidden])').count()).toBe(1);
    expect(await caption()).toBe('2026年12月');
    expect(await earlier.isDisabled()).toBe(true);
    await later.click();
    await expect.poll(caption).toBe('2027年1月');
    expect(await page.locator('[data-turned]').textContent()).toBe('2027年1月');
    await earlier.click();
    await expect.poll(caption).toBe('2026年12月');
    for (let month = 0; month < 12; month++) await later.click();
    await expect.poll(caption).toBe('2027年12月');
    expect(await later.isDisabled()).toBe(true);
  });

  test('says plainly when a month lies beyond the holidays that are announced', async () => {
    const page = await read(`${facts.origin}/duty/`, '2039-09-30T08:00');
    expect(await words(page, '.month:not([hidden]) .holidays')).toEqual([
      '2039年的放假安排国务院还没有公布，或者本站还没有收到，日历上只标了周末。',
    ]);
  });
});

describe('without script', () => {
  const noScript = { ...phone, javaScriptEnabled: false };

  test('the first screen says who is on duty, when 逢三说事 is, and for which day that holds', async () => {
    context = await browser.newContext(noScript);
    const page = await context.newPage();
    await page.goto(`${facts.origin}/`);
    const text = await page.locator('#today').innerText();
    expect(text).toContain('今天没有排定的坐班');
    expect(text).toContain('12月3日 星期四');
    expect(text).toContain('按11月24日编排');
    const { y = 0, height = 0 } = (await page.locator('#today').boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(300);
    expect(y + height).toBeLessThanOrEqual(640);
  });

  test('nothing is said to go on now, and this month and the next are there', async () => {
    context = await browser.newContext(noScript);
    const page = await context.newPage();
    await page.goto(`${demo.origin}/duty/`);
    expect(await page.locator('#today').innerText()).toContain('今天 15:00–17:00');
    expect(await page.locator('main').innerText()).not.toContain('正在值班');
    expect(await words(page, '.month caption')).toEqual(['2026年11月', '2026年12月']);
    expect(await page.getByText('下个月').isVisible()).toBe(false);
    expect((await words(page, '.coming-dates > *')).length).toBeGreaterThan(10);
  });
});

test('the page on subscribing has a code and a link for each way, and one for each courtyard', async () => {
  context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${demo.origin}/duty/subscribe/`);
  const links = await page
    .locator('main a')
    .evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
  expect(links).toContain('webcal://community.example/duty.ics');
  expect(links.filter((link) => /^\/duty\/[^/]+\.ics$/.test(link))).toHaveLength(11);
  const codes = await page.getByRole('img', { name: /二维码/ }).all();
  expect(await Promise.all(codes.map(async (code) => readCode(await code.screenshot())))).toEqual([
    'webcal://community.example/duty.ics',
    'https://community.example/duty.ics',
  ]);
});
