import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;
let complaints: string[];

const SOON = { timeout: 30_000 };

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  const matters = Array.from({ length: 120 }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const year = 2024 + (index % 3);
    return [
      `deliberations/shi-${number}.yml`,
      `matter: 第${number}件事\nraisedOn: ${year}-03-01\ncategory: ${index % 2 ? 'parking' : 'repair'}\nstatus: in-progress\n`,
    ] as const;
  });
  const files = Object.fromEntries([
    ...matters,
    [
      'deliberations/lu-deng.yml',
      'matter: 楼前路灯不亮\nraisedOn: 2026-10-01\ncategory: safety\nstatus: in-progress\ncourtyard: guizhu-huayuan\ndraft: true\n',
    ],
    [
      'deliberations/men-jin.yml',
      'matter: 门禁坏了\nraisedOn: 2026-10-02\ncategory: welfare\nstatus: in-progress\ndetail: 一位居民说，路灯不亮的那栋楼，门也关不上。\n',
    ],
    ['property-companies/zhang.yml', 'name: 张家物业\n'],
    ['property-companies/an.yml', 'name: 安心物业\n'],
    ['property-companies/bai.yml', 'name: 百家物业\n'],
  ]) as Record<string, string>;
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(site.contentDir, file)), { recursive: true });
    await writeFile(join(site.contentDir, file), text);
  }
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test('a long list is shown fifty by fifty', async () => {
  await openList('说事台账');
  const all = 123;
  await expect.poll(rows, SOON).toHaveLength(50);
  await page.getByRole('button', { name: `再显示 50 条（共 ${all} 条）` }).click();
  await expect.poll(rows, SOON).toHaveLength(100);
  await page.getByRole('button', { name: `再显示 23 条（共 ${all} 条）` }).click();
  await expect.poll(rows, SOON).toHaveLength(all);
  expect(await page.getByRole('button', { name: /^再显示/ }).count()).toBe(0);
});

test('filters of one field are either, of several are both; a draft is marked', async () => {
  await openList('说事台账');
  await filterBy('类别：安全消防', '类别：困难帮扶');
  await expect
    .poll(rows, SOON)
    .toEqual(['2026-10-02 门禁坏了（办理中）', '【草稿】2026-10-01 楼前路灯不亮（办理中）']);
  await filterBy('庭院：桂竹花园');
  await expect.poll(rows, SOON).toEqual(['【草稿】2026-10-01 楼前路灯不亮（办理中）']);
});

test('drafts alone', async () => {
  await openList('说事台账');
  await filterBy('草稿');
  await expect.poll(rows, SOON).toEqual(['【草稿】2026-10-01 楼前路灯不亮（办理中）']);
});

test('groups are called and ordered as the form does, years the latest first', async () => {
  await openList('说事台账');
  await groupBy('类别');
  await expect
    .poll(groups, SOON)
    .toEqual(['类别 停车充电', '类别 安全消防', '类别 维修设施', '类别 困难帮扶']);
  await groupBy('类别');
  await groupBy('年份');
  await expect.poll(groups, SOON).toEqual(['年份 2026', '年份 2025', '年份 2024', '其他']);
});

test('names stand in the order of their pinyin', async () => {
  await openList('物业公司');
  const own = ['安心物业', '百家物业', '张家物业'];
  await expect
    .poll(async () => (await rows()).filter((name) => own.includes(name)), SOON)
    .toEqual(own);
});

test('any part of what an entry says finds it, its title first', async () => {
  await openList('说事台账');
  await find('在这个栏目里查找', '灯不亮');
  await expect
    .poll(rows, SOON)
    .toEqual(['【草稿】2026-10-01 楼前路灯不亮（办理中）', '2026-10-02 门禁坏了（办理中）']);
  await find('在这个栏目里查找', '居民 门禁');
  await expect.poll(rows, SOON).toEqual(['2026-10-02 门禁坏了（办理中）']);
  await find('在这个栏目里查找', '没有这样的话');
  await page.getByText('没有符合的内容。').waitFor();
});

test('all collections are searched from the desk', async () => {
  await enter();
  await find('在全部栏目里查找', '安心物');
  await page.getByRole('link', { name: '安心物业' }).click();
  await expect.poll(() => page.getByLabel('简称').first().inputValue(), SOON).toBe('安心物业');
});

async function enter(): Promise<void> {
  await page.goto(`${site.address}/admin/`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await page.getByRole('link', { name: /^写活动新闻/ }).waitFor();
}

async function openList(label: string): Promise<void> {
  await enter();
  await page.getByRole('link', { name: label, exact: true }).click();
  await page.getByRole('link', { name: /^新建/ }).waitFor();
}

/** The lines of the list, of all groups one after another. */
function rows(): Promise<string[]> {
  return page.locator('[class*="-ListCardTitle"]').allInnerTexts();
}

function groups(): Promise<string[]> {
  return page.locator('[class*="-GroupHeading"]').allInnerTexts();
}

async function filterBy(...names: string[]): Promise<void> {
  await page.getByRole('button', { name: '筛选' }).click();
  for (const name of names) await page.getByRole('menuitem', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

async function groupBy(name: string): Promise<void> {
  await page.getByRole('button', { name: '分组' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

async function find(label: string, words: string): Promise<void> {
  await page.getByLabel(label).fill(words);
  await page.getByLabel(label).press('Enter');
}
