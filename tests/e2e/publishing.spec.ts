import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;

const NOTICE = 'notices/2026-11-23-zi-liao-dai-bu-chong';
const WAIT = { timeout: 180_000 };

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  page.on('dialog', (dialog) => dialog.accept());
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const box = () => page.getByRole('status').filter({ hasText: '正在生成' });
const read = async (path: string) => (await fetch(site.address + path)).text();

async function publish(title: string): Promise<void> {
  await page.goto(`${site.address}/admin/#/collections/notices/entries/${NOTICE.slice(8)}/index`);
  await page.reload();
  const enter = page.getByRole('button', { name: '进入后台' });
  await enter.or(page.getByLabel('标题')).first().waitFor();
  if (await enter.isVisible()) await enter.click();
  await page.getByLabel('标题').first().fill(title);
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).click();
}

async function admin(...words: string[]): Promise<string> {
  const env = { ...process.env, STATE_DIR: site.stateDir };
  const asked = promisify(execFile)('npm', ['run', '--silent', 'admin', '--', ...words], { env });
  return asked.then(
    ({ stdout }) => stdout.trim(),
    ({ stderr }) => stderr.trim(),
  );
}

test('who publishes sees when residents can read it, and a link to the page', async () => {
  await publish('大家能看到的通知');
  await box().getByText('已保存').waitFor();
  await box()
    .getByText(/居民已经能看到了，用了 \d+ 秒/)
    .waitFor(WAIT);
  const link = box().getByRole('link', { name: '看看网页' });
  expect(await link.getAttribute('href')).toBe(`/${NOTICE}/`);
  expect(await read(`/${NOTICE}/`)).toContain('大家能看到的通知');
});

test('who publishes while something else is wrong sees what, and where to mend it', async () => {
  const file = join(site.contentDir, 'venues/broken/index.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '---\nname: 只有名称\n---\n');
  await publish('暂时出不来的通知');
  await box().getByText('内容里有错，改好以后会自动更新').waitFor(WAIT);
  await box().getByText('网站上仍是上一次的内容').waitFor();
  expect(await box().getByRole('link', { name: '去改' }).first().getAttribute('href')).toBe(
    '/admin/#/collections/venues/entries/broken/index',
  );
  expect(await read(`/${NOTICE}/`)).toContain('大家能看到的通知');

  await rm(dirname(file), { recursive: true });
  await expect.poll(() => read(`/${NOTICE}/`), WAIT).toContain('暂时出不来的通知');
});

test('the operator goes back to the release before; the next save goes on', async () => {
  expect(await admin('releases')).toMatch(
    /^\* 3\t.*\n {2}2\t.*\n {2}1\t.*\d+ 个网页\t用了 \d+ 秒$/,
  );
  expect(await admin('rollback')).toBe('网站现在是第 2 版。');
  expect(await read(`/${NOTICE}/`)).toContain('大家能看到的通知');
  expect(await admin('rollback', '99')).toContain('没有这一版');

  await publish('退回以后写的通知');
  await box()
    .getByText(/居民已经能看到了/)
    .waitFor(WAIT);
  expect(await read(`/${NOTICE}/`)).toContain('退回以后写的通知');
});

test('staff see who changed what, and bring an earlier version back', async () => {
  await page.goto(`${site.address}/admin/history/?path=${NOTICE}/index.md`);
  const changes = page.locator('#history > li');
  await changes.first().getByText('修改通知：退回以后写的通知').waitFor();
  await changes.first().getByRole('button', { name: '看改动' }).click();
  await changes.first().locator('ins').first().waitFor();
  const earlier = changes.filter({ hasText: '修改通知：大家能看到的通知' });
  await earlier.getByRole('button', { name: '恢复到这一版' }).click();
  await changes.first().getByText('恢复通知：大家能看到的通知').waitFor();
  await expect.poll(() => read(`/${NOTICE}/`), WAIT).toContain('大家能看到的通知');
});
