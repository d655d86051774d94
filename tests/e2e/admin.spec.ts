import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../browser.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;
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
  // Far from the community: what staff see on the clock must be what is written.
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test('the admin opens in Chinese, under a policy that runs no text as a program', async () => {
  const answer = await page.goto(`${site.address}/admin/`);
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';");
  await page.getByRole('button', { name: '进入后台' }).click();
  await page.getByRole('link', { name: '写活动新闻' }).waitFor();
  const text = await page.locator('body').innerText();
  const foreign = text.match(/[A-Za-z]{4,}/g)?.filter((word) => word !== 'localhost');
  expect(foreign ?? []).toEqual([]);
});

test('a change of one field changes that line of the file, and then the page', async () => {
  const file = join(site.contentDir, 'notices/2026-11-23-zi-liao-dai-bu-chong/index.md');
  const before = await readFile(file, 'utf8');
  await openCollection('通知公告');
  await page.getByRole('link', { name: '资料正在补充' }).click();
  await field('标题').fill('资料已经补充');
  await publish();

  const after = await readFile(file, 'utf8');
  expect(after).toBe(before.replace(/^title: .*$/m, 'title: 资料已经补充'));
  await pageSays('/notices/2026-11-23-zi-liao-dai-bu-chong/', '资料已经补充');
});

test('an entry that is led to from another one shows what is its own', async () => {
  await openCollection('通知公告');
  await page.getByRole('link', { name: '资料' }).first().click();
  await field('失效时间').waitFor();
  await page.evaluate(() => {
    location.hash = '#/collections/site/entries/index';
  });
  await expect.poll(() => field('名称').inputValue()).toBe('振兴社区');
});

test('a moment is kept to the minute wherever the browser stands', async () => {
  const file = join(site.contentDir, 'notices/2026-11-23-zi-liao-dai-bu-chong/index.md');
  await openCollection('通知公告');
  await page.getByRole('link', { name: '资料' }).first().click();
  expect(await field('发布时间').inputValue()).toBe('2026-11-23T09:00');
  await field('失效时间').fill('2030-06-10T02:30');
  await publish();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('publishAt: 2026-11-23 09:00\n');
  expect(text).toContain('expireAt: 2030-06-10 02:30\n');
});

test('a new notice gets an address from its day and its title in pinyin', async () => {
  await openCollection('通知公告');
  await page.getByRole('link', { name: '新建通知' }).click();
  await field('标题').fill('12月1日停电通知');
  await choose('级别', '普通');
  await field('发布时间').fill('2026-11-20T08:05');
  await choose('通知哪些庭院', '桂竹花园');
  await page.locator('[contenteditable]').click();
  await page.keyboard.type('请提前给手机充电。');
  await publish();

  const id = '2026-11-20-12-yue-1-ri-ting-dian-tong-zhi';
  const text = await readFile(join(site.contentDir, 'notices', id, 'index.md'), 'utf8');
  const [, frontMatter = '', body] = text.split('---\n');
  expect(parse(frontMatter)).toEqual({
    title: '12月1日停电通知',
    level: 'normal',
    publishAt: '2026-11-20 08:05',
    courtyards: ['guizhu-huayuan'],
    slug: id,
  });
  expect(body?.trim()).toBe('请提前给手机充电。');
  await pageSays(`/notices/${id}/`, '请提前给手机充电');
});

test('a photo lies beside its article, without the place where it was taken', async () => {
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 26/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(String(photo)).toContain('Exif');
  await openCollection('活动动态');
  await page.getByRole('link', { name: '新建文章' }).click();
  await field('标题').fill('扫雪');
  await field('发布时间').fill('2026-11-21T08:05');
  await choose('类别', '志愿服务');
  await page.getByRole('button', { name: '展开' }).first().click();
  await page.getByRole('button', { name: '选择照片' }).click();
  await page
    .locator('input[type=file]:not(.gallery input)')
    .setInputFiles({ name: 'Sao Xue.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText('sao-xue.jpg').waitFor();
  await page.getByRole('button', { name: '用选中的' }).click();
  const shown = page.locator('img[role=presentation][src^="blob:"]');
  await shown.waitFor();
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(60);
  await field('照片说明').fill('红色的方块');
  await page.locator('[contenteditable]').click();
  await page.keyboard.type('雪扫净了。');
  await publish();

  const folder = join(site.contentDir, 'news/2026-11-21-sao-xue');
  expect((await readdir(folder)).sort()).toEqual(['index.md', 'sao-xue.jpg']);
  expect(await readFile(join(folder, 'index.md'), 'utf8')).toContain('image: sao-xue.jpg\n');
  const kept = await readFile(join(folder, 'sao-xue.jpg'));
  expect((await sharp(kept).metadata()).width).toBe(60);
  expect(String(kept)).not.toContain('Exif');
  await pageSays('/news/2026-11-21-sao-xue/', '红色的方块');

  await page.reload();
  await page.getByRole('button', { name: '展开' }).first().click();
  const saved = page.locator('img[role=presentation]');
  const width = () => saved.evaluate((img: HTMLImageElement) => img.naturalWidth);
  await expect.poll(width, { timeout: 15_000 }).toBe(60);
});

test('an entry can be edited on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCollection('活动动态');
  await page.getByRole('link', { name: '扫雪' }).first().click();
  await field('标题').waitFor();
  const { x, width } = (await field('标题').boundingBox()) ?? { x: 0, width: 999 };
  expect([x >= 0, x + width <= 390]).toEqual([true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('what was not saved is offered again', async () => {
  await openCollection('说事台账');
  await page.getByRole('link', { name: '新建事项' }).click();
  await field('事项').fill('路灯不亮');
  await page.waitForTimeout(3000); // The CMS keeps it after two seconds without typing.
  await page.reload();
  await expect.poll(() => field('事项').inputValue(), { timeout: 15_000 }).toBe('路灯不亮');
});

test('a faulty file leaves the last good site up', async () => {
  const file = join(site.contentDir, 'venues/broken/index.md');
  const before = site.said().length;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '---\nname: 只有名称\n---\n');
  await expect
    .poll(() => site.said().slice(before), { timeout: 100_000 })
    .toContain('没有生成成功');
  expect((await fetch(`${site.address}/notices/`)).status).toBe(200);
});

test('a port that is taken is said plainly, with the remedy', async () => {
  const port = Number(new URL(site.address).port);
  await expect(startSite(port)).rejects.toThrow(
    `端口 ${port} 已经被别的程序占用。请换一个端口再试：PORT=${port + 1} npm start`,
  );
});

async function openCollection(label: string): Promise<void> {
  await page.goto(`${site.address}/admin/`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await page.getByRole('link', { name: label, exact: true }).click();
}

function field(label: string) {
  return page.getByLabel(label).first();
}

async function choose(label: string, option: string): Promise<void> {
  await field(label).click();
  await page.getByText(option, { exact: true }).last().click();
}

async function publish(): Promise<void> {
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).click();
  await page.getByText('已保存。网站正在更新').waitFor();
}

async function pageSays(path: string, text: string): Promise<void> {
  const read = async () => (await fetch(site.address + path)).text();
  await expect.poll(read, { timeout: 100_000, interval: 500 }).toContain(text);
}
