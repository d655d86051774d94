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
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(30_000);
  clerk = clerkAt(page, site.address);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const roundFile = (id: string) => join(site.contentDir, 'flag-rounds', id, 'index.yml');
const flag = (courtyard: string) => page.getByLabel(`${courtyard}的旗`);
const score = (courtyard: string) => page.getByLabel(`${courtyard}的得分`);
const reasons = (courtyard: string) => page.getByLabel(`${courtyard}的理由，每行一条`);
const company = (courtyard: string) => page.getByLabel(`${courtyard}当时的物业公司`);
const courtyards = () => page.locator('.flag-table-row > th').allInnerTexts();
const row = (courtyard: string) =>
  page
    .locator('.flag-table-row')
    .filter({ has: page.getByRole('rowheader', { name: courtyard, exact: true }) });

test('a change of one flag in a round that exists changes that line alone', async () => {
  const before = await readFile(roundFile('round-3'), 'utf8');
  await clerk.open('/collections/flag-rounds/entries/round-3/index');
  await page.getByText('3 个庭院：红旗 1').waitFor();
  expect(await flag('桂竹花园').inputValue()).toBe('red');
  // Courtyards that took no part are there, and nothing is written for them.
  expect(await page.locator('.flag-table-row.absent').count()).toBeGreaterThan(0);
  await flag('桂竹花园').selectOption('yellow');
  await clerk.publish();
  const after = await readFile(roundFile('round-3'), 'utf8');
  expect(after.trim()).toBe(before.replace('flag: red', 'flag: yellow').trim());
});

test('a round is entered for all courtyards by keyboard, with the companies of the round before', async () => {
  await clerk.open('/collections/flag-rounds/new');
  await clerk.field('名称').fill('第五轮考核');
  await clerk.field('第几轮').fill('5');
  await clerk.choose('状态', '生效');
  await page.getByText('3 个庭院：没有参加 3').waitFor();
  const [first = '', second = '', third = ''] = await courtyards();

  await score(first).focus();
  for (const points of ['９２.5', '70', '80']) {
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
  }
  expect([await score(first).inputValue(), await score(third).inputValue()]).toEqual([
    '92.5',
    '80',
  ]);
  await reasons(first).fill('垃圾清运及时\n\n楼道干净');

  // Without thresholds nothing follows from a score, and each courtyard is told so at its row.
  await clerk.save();
  await page.getByText('有 3 处要改，请看下面的红字。').waitFor();
  for (const name of [first, second, third]) {
    await row(name).getByText('旗：没有写旗。请选一面').waitFor();
  }
  await expect
    .poll(() => flag(first).evaluate((element) => element === document.activeElement))
    .toBe(true);
  await flag(first).selectOption('red');
  expect(await row(first).getByText('没有写旗').count()).toBe(0);
  await flag(second).selectOption('yellow');
  await flag(third).selectOption('none');
  await flag(third).selectOption('absent');
  await page.getByRole('button', { name: `恢复${third}的结果` }).click();
  expect(await score(third).inputValue()).toBe('80');
  await page.getByText('3 个庭院：红旗 1，黄旗 1，不挂旗 1').waitFor();

  await page.getByRole('button', { name: `${second}的整改、回应和照片` }).click();
  await page.getByLabel('整改期限').fill('2026-12-20');
  await page.getByRole('button', { name: `${second}的整改、回应和照片` }).click();
  await page
    .getByRole('button', { name: `${second}的整改、回应和照片` })
    .getByText('（1）')
    .waitFor();
  // Another company than the one that the courtyard has now: it changed after the round.
  const now = await company(first).inputValue();
  const other = now === 'dushi-huayuan-wuye' ? 'guizhu-huayuan-wuye' : 'dushi-huayuan-wuye';
  await company(first).selectOption(other);
  await clerk.publish();

  const { results } = parse(await readFile(roundFile('di-wu-lun-kao-he'), 'utf8'));
  const [one, two, three] = results;
  expect(results).toHaveLength(3);
  expect(one).toEqual({
    courtyard: one.courtyard,
    company: other,
    score: 92.5,
    flag: 'red',
    reasons: ['垃圾清运及时', '楼道干净'],
  });
  expect(two).toMatchObject({ score: 70, flag: 'yellow', rectifyBy: '2026-12-20' });
  expect(three).toMatchObject({ score: 80, flag: 'none' });

  await page.waitForURL(/entries\/di-wu-lun-kao-he/);
  // The next round begins with what this one says of the companies.
  await clerk.open('/collections/flag-rounds/new');
  await clerk.field('第几轮').fill('6');
  await page.getByText('3 个庭院：没有参加 3').waitFor();
  await flag(first).selectOption('red');
  expect(await company(first).inputValue()).toBe(other);
  await row(first).getByText('现在是').waitFor();
});

test('with thresholds the flag follows from the score, and who overrules it is asked why', async () => {
  await clerk.open('/collections/flag-rounds/entries/di-wu-lun-kao-he/index');
  await page.getByText('3 个庭院：').waitFor();
  const [first = ''] = await courtyards();
  await page.locator('button[aria-label="展开"]').nth(1).click();
  await page.getByLabel('多少分及以上挂红旗').fill('90');
  await page.getByLabel('低于多少分挂黄旗').fill('75');
  await flag(first).selectOption({ label: '按得分：红旗' });
  await score(first).fill('60');
  expect(await flag(first).locator('option:checked').innerText()).toBe('按得分：黄旗');
  await flag(first).selectOption('none');
  await clerk.save();
  await row(first).getByText('改定的理由：按得分应当是“黄旗”').waitFor();
  await row(first).getByLabel('改定的理由').fill('考核后已经整改');
  await clerk.publish();
  const { results } = parse(await readFile(roundFile('di-wu-lun-kao-he'), 'utf8'));
  expect(results[0]).toMatchObject({ score: 60, flag: 'none', overruled: '考核后已经整改' });
});

test('the table fits a phone, one card for each courtyard', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await clerk.open('/collections/flag-rounds/entries/di-wu-lun-kao-he/index');
  await page.getByText('3 个庭院：').waitFor();
  const [first = ''] = await courtyards();
  await score(first).waitFor();
  for (const field of [flag(first), score(first), reasons(first), company(first)]) {
    const { x, width, height } = (await field.boundingBox()) ?? { x: -1, width: 999, height: 0 };
    expect([x >= 0, x + width <= 390, height >= 44]).toEqual([true, true, true]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
