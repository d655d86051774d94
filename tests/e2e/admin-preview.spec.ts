import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;
let complaints: string[];

const SLOW = { timeout: 20_000 };
const ARTICLE = 'news/2026-11-23-sao-xue';

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test('what is typed stands on the page beside the form, Chinese emphasis too', async () => {
  await open('/collections/news/new');
  await page.getByLabel('标题').first().fill('雪扫净了，路好走了');
  await expect
    .poll(() => shown().getByRole('heading', { level: 1 }).innerText(), SLOW)
    .toBe('雪扫净了，路好走了');
  const editor = page.locator('[contenteditable]').first();
  await editor.click();
  // Only then does the editor listen to what makes text bold.
  await page.keyboard.type('雪');
  await editor.getByText('雪').waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('重点：');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('请走人行道。');
  await expect
    .poll(async () => (await shown().locator('.prose').innerHTML()).trim(), SLOW)
    .toBe('<p><strong>重点：</strong>请走人行道。</p>');
});

test.each([
  ['手机', 390],
  ['电脑', 1280],
] as const)('the page of a %s looks as on the site', async (device, width) => {
  await open(`/collections/${ARTICLE.replace('/', '/entries/')}/index`);
  await pane().getByRole('button', { name: device }).click();
  const inPreview = () => shown().locator('article').evaluate(looks);
  const published = await browser.newPage({ viewport: { width, height: 800 } });
  await published.goto(`${site.address}/${ARTICLE}/`);
  const onSite = await published.locator('article').evaluate(looks);
  await published.close();
  expect(onSite.length).toBeGreaterThan(5);
  await expect.poll(inPreview, SLOW).toEqual(onSite);
});

test('the flag board of the site shows what a round makes of it', async () => {
  await open('/collections/flag-rounds/entries/round-3/index');
  const line = shown().locator('.flag-board .line').filter({ hasText: '桂竹花园' });
  await line.getByText('红旗').first().waitFor();
});

test('a photo is seen before it is saved, on the page too', async () => {
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  await open('/collections/people/entries/wang-shujing/index');
  await page.getByRole('button', { name: '选择照片' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ren.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText('ren.jpg').waitFor();
  await page.getByRole('button', { name: '用选中的' }).click();
  const face = shown().locator('img[src^="blob:"]');
  await face.waitFor();
  await expect
    .poll(() => face.evaluate((img: HTMLImageElement) => img.naturalWidth), SLOW)
    .toBe(60);
});

test('a photo in a text is seen, saved or not, and raw HTML is only text', async () => {
  const folder = join(site.contentDir, 'news/2026-11-24-zhao-pian');
  await mkdir(folder);
  const photo = sharp({ create: { width: 50, height: 30, channels: 3, background: 'green' } });
  await photo.jpeg().toFile(join(folder, 'lv.jpg'));
  await writeFile(
    join(folder, 'index.md'),
    '---\ntitle: 照片\npublishedAt: 2026-11-24 08:00\ncategory: party\nslug: 2026-11-24-zhao-pian\n---\n\n![绿色的方块](lv.jpg)\n\n`<b>粗</b>`\n',
  );
  await open('/collections/news/entries/2026-11-24-zhao-pian/index');
  const image = shown().getByAltText('绿色的方块');
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth), SLOW)
    .toBe(50);
  expect(await shown().locator('.prose code').innerHTML()).toBe('&lt;b&gt;粗&lt;/b&gt;');

  // It is not loaded again with every letter that is typed.
  await image.evaluate((img) => img.setAttribute('data-seen', 'before'));
  await page.getByLabel('标题').first().fill('一张照片');
  await shown().getByRole('heading', { name: '一张照片' }).waitFor();
  expect(await image.getAttribute('data-seen')).toBe('before');
});

test('nothing leads away from the page that is only looked at', async () => {
  await open('/collections/site/entries/index');
  const before = page.url();
  const link = shown().getByRole('link', { name: '值班说事' }).first();
  await link.click();
  await link.press('Enter');
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
  await expect.poll(() => shown().locator('main').count(), SLOW).toBe(1);
});

test('a page that cannot be shown says so, and leaves the form alone', async () => {
  // The one file of the settings is the only one that is asked for in this way.
  await page.route('**/admin/api/v1', (route) =>
    route.request().postData()?.includes('entriesByFiles') ? route.abort() : route.continue(),
  );
  await page.goto(`${site.address}/admin/#/collections/${ARTICLE.replace('/', '/entries/')}/index`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await shown().getByText('这一页暂时显示不出来，写的内容没有丢。').waitFor();
  await page.getByLabel('标题').first().fill('雪扫净了，路好走了');
  await expect
    .poll(() => page.getByLabel('标题').first().inputValue(), SLOW)
    .toBe('雪扫净了，路好走了');
  // The browser and React go on complaining of what this test has broken.
  await expect.poll(() => complaints.length, SLOW).toBeGreaterThan(0);
  page.removeAllListeners('console');
  page.removeAllListeners('pageerror');
  complaints = [];
});

test('on a phone two buttons switch between the form and the page', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.address}/admin/#/collections/${ARTICLE.replace('/', '/entries/')}/index`);
  await page.getByRole('button', { name: '进入后台' }).click();
  const title = page.getByLabel('标题').first();
  await title.waitFor();
  const heading = shown().getByRole('heading', { level: 1 });
  expect(await heading.isVisible()).toBe(false);
  await page.getByRole('button', { name: '预览' }).click();
  await heading.waitFor();
  expect(await title.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: '填写' }).click();
  await title.waitFor();
});

/** Where each element stands in its article, in what size and colour. */
function looks(article: Element): unknown[] {
  const origin = article.getBoundingClientRect();
  return [...article.querySelectorAll('h1, h2, h3, p, time, a, li')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
      const box = [x - origin.x, y - origin.y, width, height].map(Math.round);
      return [element.localName, ...box, color, fontSize, fontFamily, lineHeight];
    });
}

function pane() {
  return page.frameLocator('#preview-pane');
}

function shown() {
  return pane().frameLocator('iframe');
}

async function open(address: string): Promise<void> {
  await page.goto(`${site.address}/admin/#${address}`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await shown().locator('main').waitFor();
}
