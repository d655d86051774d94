import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openAccounts } from '../../admin/server/accounts/accounts.ts';
import { launchBrowser } from '../browser.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let contexts: BrowserContext[];
let complaints: string[];

const PASSWORD = '桂花开了十月八号';
const NOTICE = 'notices/2026-11-23-zi-liao-dai-bu-chong/index.md';

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  const accounts = openAccounts(site.stateDir);
  await accounts.add('王敏', '管理员', PASSWORD);
  await accounts.add('李强', '审核', PASSWORD);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(() => {
  complaints = [];
  contexts = [];
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  expect(complaints).toEqual([]);
});

/** The browser of somebody who has never been here. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
  });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser reports every refusal, and so does Decap.
    if (message.type() === 'error' && !/status of (401|409)|^API_ERROR/.test(message.text())) {
      complaints.push(message.text().slice(0, 200));
    }
  });
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

async function logIn(page: Page, name: string, address = '/admin/'): Promise<void> {
  await page.goto(site.address + address);
  await page.getByLabel('名字').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
}

const entryOf = (path: string) =>
  `/admin/#/collections/notices/entries/${path.replace(/^notices\/|\.md$/g, '')}`;
const title = (page: Page) => page.getByLabel('标题').first();
const onDisk = () => readFile(join(site.contentDir, NOTICE), 'utf8');

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).click();
}

test('one logs in by name and password, is told when they are wrong, and gets where one wanted', async () => {
  const page = await newPage();
  await page.goto(`${site.address}/admin/#/collections/notices`);
  await page.getByRole('heading', { name: '登录后台' }).waitFor();
  await page.getByLabel('名字').fill('王敏');
  await page.getByLabel('密码').fill('不是这个密码');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').getByText('名字或密码不对。').waitFor();
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '新建通知' }).waitFor();
});

test('who writes over the change of another is stopped, told whose it was, and keeps the text', async () => {
  const [wang, li] = [await newPage(), await newPage()];
  await logIn(wang, '王敏', entryOf(NOTICE));
  await logIn(li, '李强', entryOf(NOTICE));
  await title(wang).fill('王敏改的标题');
  await title(li).fill('李强改的标题');
  await save(wang);
  await wang.getByText('已保存').first().waitFor();
  await save(li);
  await li.getByText(/“王敏”在 .*改过这一条/).waitFor();
  expect(await title(li).inputValue()).toBe('李强改的标题');
  expect(await onDisk()).toContain('title: 王敏改的标题');

  // After reading the other's change, the same editor can save again and again.
  await li.reload();
  await title(li).fill('两人商量的标题');
  await save(li);
  await li.getByText('已保存').first().waitFor();
  await li.getByText('已经保存').first().waitFor();
  await title(li).press('End');
  await li.keyboard.type('了');
  await save(li);
  await expect.poll(onDisk, { timeout: 30_000 }).toContain('title: 两人商量的标题了');
});

test('a session that ends while somebody writes costs a password, not the text', async () => {
  const page = await newPage();
  await logIn(page, '王敏', entryOf(NOTICE));
  await title(page).fill('登录过期时写的标题');
  // Whatever asks first asks for the password; here it shall be the save, not the preview.
  await page
    .frameLocator('iframe')
    .frameLocator('iframe')
    .getByText('登录过期时写的标题')
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  await rm(join(site.stateDir, 'sessions.json'));
  await save(page);
  await page.getByRole('heading', { name: '登录已经过期' }).waitFor();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名字').fill('王敏');
  await dialog.getByLabel('密码').fill('不是这个密码');
  await dialog.getByRole('button', { name: '登录' }).click();
  await dialog.getByText('名字或密码不对。').waitFor();
  await dialog.getByLabel('密码').fill(PASSWORD);
  await dialog.getByRole('button', { name: '登录' }).click();
  await page.getByText('已保存').first().waitFor();
  expect(await onDisk()).toContain('title: 登录过期时写的标题');
});

test('a cookie that was stolen is worth nothing after logout', async () => {
  const page = await newPage();
  await logIn(page, '王敏');
  await page.getByRole('link', { name: '写活动新闻' }).waitFor();
  const [cookie] = await page.context().cookies();
  const stolen = { headers: { cookie: `${cookie?.name}=${cookie?.value}` } };
  const who = async () => (await fetch(`${site.address}/admin/api/session`, stolen)).status;
  expect(await who()).toBe(200);
  await page.getByTitle('账户').or(page.getByLabel('账户')).first().click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('heading', { name: '登录后台' }).waitFor();
  expect(await who()).toBe(401);
});
