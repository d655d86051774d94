import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../browser.ts';
import { type Clerk, clerkAt } from './clerk.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;
let clerk: Clerk;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  complaints = [];
  // Far from the community, where it is still Wednesday when its Thursday has begun.
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  await page.clock.setFixedTime(new Date('2026-11-25T20:00:00Z'));
  page.setDefaultTimeout(30_000);
  clerk = clerkAt(page, site.address);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const nextDays = () => page.locator('.next-days').first().locator('li').allInnerTexts();
const plain = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, ' '));

test('opening hours are entered as a week, and the next days are shown with their exceptions', async () => {
  const file = join(site.contentDir, 'venues/shuhua-jian/index.md');
  const before = await readFile(file, 'utf8');
  await clerk.open('/collections/venues/entries/shuhua-jian/index');
  await page.getByLabel('星期一开放').check();
  await page.getByLabel('星期一几点开门').fill('8点半');
  await page.getByLabel('星期一几点关门').fill('1200');
  await page.getByRole('button', { name: '星期一再加一段时间' }).click();
  await page.getByLabel('星期一第 2 段几点开门').fill('14:00');
  await page.getByLabel('星期二开放').check();
  await page.getByLabel('星期六开放').check();
  await page.getByRole('button', { name: '去掉星期六第 2 段' }).click();

  await clerk.save();
  await page.getByText('星期一、星期二 几点关门：还没有填写').waitFor();
  await page.getByLabel('星期一第 2 段几点关门').fill('下午1点');
  await page.getByLabel('星期二第 2 段几点开门').focus();
  await page.getByRole('button', { name: '和星期一一样' }).first().click();
  await clerk.save();
  await page.getByText('几点关门：关门要晚于开门').waitFor();
  await page.getByLabel('星期一第 2 段几点关门').fill('17:30');
  await page.getByLabel('星期二开放').uncheck();
  await page.getByLabel('星期二开放').check();
  await page
    .getByText('网页上会写：周一、周二、周六 08:30–12:00；周一、周二 14:00–17:30')
    .waitFor();

  await page.getByRole('button', { name: '增加变动' }).click();
  await clerk.field('哪一天').fill('2026-11-28');
  await page.getByText('11月28日，星期六').waitFor();
  await clerk.field('原因').fill('布置展览');
  expect(plain(await nextDays())).toEqual([
    '11月26日 星期四 不开放',
    '11月27日 星期五 不开放',
    '11月28日 星期六 不开放 （布置展览）',
    '11月29日 星期日 不开放',
    '11月30日 星期一 08:30–12:00、14:00–17:30',
    '12月1日 星期二 08:30–12:00、14:00–17:30',
    '12月2日 星期三 不开放',
  ]);
  await clerk.publish();

  const after = await readFile(file, 'utf8');
  const [, data = ''] = after.split('---\n');
  expect(parse(data)).toEqual({
    ...parse(before.split('---\n')[1] ?? ''),
    hours: [
      { weekdays: ['1', '2', '6'], opensAt: '08:30', closesAt: '12:00' },
      { weekdays: ['1', '2'], opensAt: '14:00', closesAt: '17:30' },
    ],
    exceptions: [{ on: '2026-11-28', reason: '布置展览' }],
  });
});

test('a phone number is tidied, and a mobile one refused at once', async () => {
  await clerk.open('/collections/venues/entries/shuhua-jian/index');
  await page.getByLabel('电话').fill('13800000000');
  await page.getByText('这是手机号。网站上谁都看得到').waitFor();
  await clerk.save();
  await page.getByText('请换成公开的电话。').waitFor();
  await page.getByLabel('电话').fill('');
  await page.getByLabel('电话').fill('（０３７０） 123 4567');
  await page.getByLabel('费用').focus();
  await expect.poll(() => page.getByLabel('电话').inputValue()).toBe('0370-1234567');
  await clerk.publish();
  const text = await readFile(join(site.contentDir, 'venues/shuhua-jian/index.md'), 'utf8');
  expect(text).toMatch(/^phone: "?0370-1234567"?$/m);
});

test('a session shows its rule and its next days as they are being changed', async () => {
  const file = join(site.contentDir, 'duty-sessions/deliberation-day.yml');
  const before = parse(await readFile(file, 'utf8'));
  await clerk.open('/collections/duty-sessions/entries/deliberation-day');
  await page.getByText('每月3、13、23日。照现在填的，接下来是：').first().waitFor();
  // Of the ways to repeat, only the one in use is asked about.
  expect(await page.getByLabel('星期几').count()).toBe(0);
  await page.getByRole('button', { name: '28 号' }).click();
  await page.getByRole('button', { name: '23 号' }).click();
  await page.getByText('每月3、13、28日').first().waitFor();
  await clerk.field('几点开始').fill('9点');
  await clerk.field('地点').focus();
  await page.getByRole('button', { name: '增加变动' }).click();
  await clerk.field('哪一天').fill('2026-12-03');
  await clerk.choose('怎么变', '改期');
  await clerk.field('改到哪一天').fill('2026-12-05');
  await page.getByLabel('原因').fill('换届');
  expect(plain(await nextDays()).slice(0, 4)).toEqual([
    '11月28日 星期六 09:00起',
    '12月3日 星期四 改到12月5日 （换届）',
    '12月5日 星期六 09:00起 由12月3日改到这天 （换届）',
    '12月13日 星期日 09:00起',
  ]);
  await clerk.publish();
  expect(parse(await readFile(file, 'utf8'))).toEqual({
    ...before,
    rule: { every: 'month', monthDays: [3, 13, 28] },
    opensAt: '09:00',
    exceptions: [{ on: '2026-12-03', change: 'moved', movedTo: '2026-12-05', reason: '换届' }],
  });
});

test('“now” is now in the community on a computer that stands elsewhere', async () => {
  await clerk.open('/collections/notices/new');
  await expect.poll(() => clerk.field('发布时间').inputValue()).toBe('2026-11-26T04:00');
  await page.getByText('11月26日，星期四').waitFor();
});

test.each(['venues/entries/shuhua-jian/index', 'duty-sessions/entries/deliberation-day'])(
  '%s fits a phone',
  async (address) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await clerk.open(`/collections/${address}`);
    await page.locator('.next-days').first().waitFor();
    const tooWide = await page
      .locator(':is(.week, .month-days, .next-days) *')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 390).length);
    expect(tooWide).toBe(0);
  },
);
