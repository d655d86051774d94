import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violations } from './axe.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

/** Morning in the community, still the day before where the browser stands. */
const NOW = new Date('2026-11-24T09:30:00+08:00');
/** Decap's header, and the bar that shows that it is reading. */
const DECAPS_OWN = /AppHeader|^\S+ <canvas/;
const SOON = { timeout: 30_000 };

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  await Promise.all(
    Object.entries({
      'deliberations/lu-deng.yml':
        'matter: 3号楼前路灯不亮\ncategory: repair\nstatus: in-progress\nowner: 物业公司\ndeadline: 2026-11-20\n',
      'flag-rounds/2026-q3/index.yml':
        'title: 2026年第三季度\nsequence: 9\nstate: announced\nannouncedTo: 2026-11-24\n',
      'notices/ting-shui/index.md':
        '---\ntitle: 停水通知\nlevel: normal\npublishAt: 2026-11-20 09:00\nexpireAt: 2026-11-26 18:00\n---\n停水。\n',
      'news/cao-gao/index.md':
        '---\ntitle: 还没写完\npublishedAt: 2026-11-22 09:00\ncategory: party\ndraft: true\n---\n写到这里。\n',
      'news/ding-shi/index.md':
        '---\ntitle: 后天见报\npublishedAt: 2026-11-26 08:00\ncategory: party\n---\n到时自己出来。\n',
    }).map(async ([file, text]) => {
      await mkdir(dirname(join(site.contentDir, file)), { recursive: true });
      await writeFile(join(site.contentDir, file), text);
    }),
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

test('who enters the CMS sees what waits, by the day of the community', async () => {
  await openDesk();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('11月24日 星期二');
  const waiting = section('等您办');
  await expect.poll(() => lines('等您办'), SOON).toContain('3号楼前路灯不亮');
  expect(await said('3号楼前路灯不亮')).toContain('已超期 4 天，由物业公司负责');
  expect(await said('2026年第三季度')).toContain('公示到11月24日，今天是最后一天');
  expect(await said('停水通知')).toContain('2026-11-26 18:00 自动撤下');
  expect(await lines('草稿')).toEqual(['还没写完']);
  expect(await lines('到时自动公布')).toEqual(['后天见报']);
  expect(await waiting.innerText()).not.toMatch(/还没写完|后天见报/);
  await waiting.getByRole('link', { name: '3号楼前路灯不亮' }).click();
  await expect
    .poll(() => page.getByLabel('事项').first().inputValue(), SOON)
    .toBe('3号楼前路灯不亮');
});

test('what the health page found urgent is on the desk, and tells of no draft', async () => {
  const answer = await fetch(`${site.address}/admin/health/findings.json`);
  const { urgent } = (await answer.json()) as { urgent: { code: string; text: string }[] };
  expect(JSON.stringify(urgent)).not.toMatch(/还没写完|后天见报/);
  await openDesk();
  await expect.poll(() => lines('等您办'), SOON).toContain('停水通知');
  const found = section('体检查出来的');
  await found.waitFor();
  const more = found.getByRole('button', { name: /^再看/ });
  if (await more.isVisible()) await more.click();
  const shown = await found.innerText();
  const own = ['announcement-over', 'matter-overdue', 'notice-expires-soon'];
  const others = urgent.filter(({ code }) => !own.includes(code));
  expect(others.length).toBeGreaterThan(0);
  for (const { text } of others) expect(shown).toContain(text);
});

test.each([
  ['写活动新闻', '标题'],
  ['发通知', '失效时间'],
  ['录一轮红黄旗', '第几轮'],
  ['改逢三说事', '名称'],
])('%s is one press away', async (job, label) => {
  await openDesk();
  await expect.poll(() => lines('草稿'), SOON).toEqual(['还没写完']);
  await page.getByRole('link', { name: RegExp(`^${job}`) }).click();
  await page.getByLabel(label).first().waitFor();
  if (job === '改逢三说事') {
    await expect.poll(() => page.getByLabel(label).first().inputValue(), SOON).toBe('逢三说事');
  }
});

test('text that was never saved is offered, and is there when it is taken up', async () => {
  // A clock that stands still would keep the CMS from keeping the text.
  const ticking = await browser.newContext({ locale: 'zh-CN' });
  page = await ticking.newPage();
  await openDesk();
  expect(await page.getByRole('heading', { name: '接着写' }).count()).toBe(0);
  await page.getByRole('link', { name: /^发通知/ }).click();
  await page.getByLabel('标题').first().fill('写了一半的通知');
  await expect.poll(() => page.evaluate(keptTexts), SOON).toBe(1);
  await page.close({ runBeforeUnload: false });

  page = await ticking.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  await openDesk();
  await page.getByRole('link', { name: '写了一半的通知' }).click();
  await expect
    .poll(() => page.getByLabel('标题').first().inputValue(), SOON)
    .toBe('写了一半的通知');
  await ticking.close();
});

test.each([1280, 390])('the desk fits %d points and has no fault that axe finds', async (width) => {
  await page.setViewportSize({ width, height: 844 });
  await openDesk();
  await expect.poll(() => lines('等您办'), SOON).toContain('停水通知');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const faults = await violations(page);
  expect(faults.filter((fault) => !DECAPS_OWN.test(fault))).toEqual([]);
});

test('the menu leads to every collection, also on a phone, where a list comes first', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk();
  await page.getByRole('link', { name: '荣誉', exact: true }).click();
  await page.getByRole('link', { name: '新建荣誉' }).waitFor();
  expect(await page.getByRole('link', { name: '庭院', exact: true }).isVisible()).toBe(false);
  await page.getByRole('button', { name: '换一个栏目' }).click();
  await page.getByRole('link', { name: '庭院', exact: true }).click();
  await page.getByRole('link', { name: '新建庭院' }).waitFor();
});

test('a backend that does not answer is said plainly', async () => {
  await page.route('**/admin/api/v1', (route) => route.abort());
  await openDesk();
  await page.getByText('读不到网站的内容。请看看网络').waitFor();
  expect(complaints.splice(0).join()).toMatch(/ERR_FAILED/);
});

async function openDesk(): Promise<void> {
  await page.goto(`${site.address}/admin/`);
  const enter = page.getByRole('button', { name: '进入后台' });
  const jobs = page.getByRole('link', { name: '写活动新闻' });
  await enter.or(jobs).first().waitFor();
  if (await enter.isVisible()) await enter.click();
  await jobs.waitFor();
}

function section(name: string) {
  return page.getByRole('region', { name });
}

function lines(name: string): Promise<string[]> {
  return section(name).getByRole('listitem').getByRole('link').allInnerTexts();
}

/** What the desk says of an entry. */
function said(title: string): Promise<string> {
  const line = page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
  return line.first().innerText();
}

/** How many texts the CMS keeps in this browser. */
async function keptTexts(): Promise<number> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const counts = names.map(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const database = opening.result;
          const [store] = [...database.objectStoreNames].filter((one) => one.includes('keyvalue'));
          if (!store) return resolve(0);
          const keys = database.transaction(store).objectStore(store).getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result.filter((key) => String(key).startsWith('backup.')).length);
          };
        };
      }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
