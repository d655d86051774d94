import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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
  page = await browser.newPage({ locale: 'zh-CN' });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

test.each([
  ['data of one file', '逢三说事', '名称', '逢三说事'],
  ['data in a folder', '办公经费收支', '事项', '办公经费收支'],
  ['the settings', '网站设置', '社区名称', '振兴社区'],
  ['a venue in Markdown', '书画间', '名称', '书画间'],
])(
  'a line of the health page opens its entry in the CMS: %s',
  async (_what, line, label, value) => {
    await page.goto(`${site.address}/admin/health/`);
    const link = page.locator('.findings').getByRole('link', { name: line, exact: true }).first();
    // What concerns several entries lists them behind a fold.
    const fold = page.locator('details', { has: page.getByText(line, { exact: true }) }).first();
    if (!(await link.isVisible())) await fold.locator('summary').click();
    await link.click();
    await page.getByRole('button', { name: '进入后台' }).click();
    await expect
      .poll(() => page.getByLabel(label).first().inputValue(), { timeout: 20_000 })
      .toBe(value);
  },
);

test.each([1280, 390])(
  'the CMS leads to the health page from every screen, %d wide',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const link = page.getByRole('link', { name: /^体检/ });
    const opens = async () => {
      await link.click();
      await page.getByRole('heading', { name: '网站体检' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    await page.goto(`${site.address}/admin/`);
    await page.getByRole('button', { name: '进入后台' }).click();
    await page.getByRole('link', { name: '写活动新闻' }).waitFor();
    await opens();
    await page.goto(`${site.address}/admin/#/collections/site/entries/index`);
    await page.getByLabel('社区名称').first().waitFor();
    await opens();
    await page.getByRole('link', { name: '返回后台' }).click();
    await page.getByRole('link', { name: '写活动新闻' }).waitFor();
  },
);

test('the health page is kept from search engines, and runs under the public policy', async () => {
  const answer = await page.goto(`${site.address}/admin/health/`);
  expect(answer?.headers()).toMatchObject({ 'x-robots-tag': 'noindex' });
  expect(answer?.headers()['content-security-policy']).toContain("style-src 'self';");
});
