import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../browser.ts';
import { serveAdmin } from '../serve-admin.ts';
import { run, SITE_NOW } from '../site/built-sites.ts';

/**
 * `npm run pictures:help`: takes the pictures of the help from the running CMS with the generated
 * community, one for each name in `admin/help/guides.ts`, or those that are named: `-- desk notice`.
 */
const target = resolve('admin/help/pictures');
const VIEWPORT = { width: 960, height: 640 };

const scenes: Record<string, (page: Page) => Promise<void>> = {
  async desk() {},
  async article(page) {
    await press(page, /^写活动新闻/);
    await fill(page, '标题', '清晨七点，门口的雪扫净了');
    await choose(page, '类别', '志愿服务');
    await top(page, '标题');
  },
  async 'article-text'(page) {
    await press(page, /^写活动新闻/);
    await fill(page, '标题', '清晨七点，门口的雪扫净了');
    const text = page.locator('[contenteditable=true]').last();
    await text.click();
    await page.keyboard.type('昨夜下了一场大雪。早上六点，志愿者带着铁锹来到小区门口，');
    await page.keyboard.type('先清出老人和孩子走的路，再清车道。');
    await text.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  },
  async save(page) {
    await press(page, /^写活动新闻/);
    await fill(page, '标题', '清晨七点，门口的雪扫净了');
    await page.getByRole('button', { name: '保存并发布' }).click();
    await page.getByRole('menuitem', { name: '保存并发布' }).waitFor();
  },
  async notice(page) {
    await press(page, /^发通知/);
    await fill(page, '标题', '11月26日停水通知');
    await choose(page, '级别', '重要');
    await fill(page, '失效时间', '2026-11-26T18:00');
  },
  async round(page) {
    await press(page, /^录一轮红黄旗/);
    await fill(page, '名称', '2026年第四季度');
    await fill(page, '第几轮', '9');
    await choose(page, '状态', '公示中');
  },
  async results(page) {
    await page.getByRole('link', { name: '红黄旗考核', exact: true }).click();
    await page.locator('[class*="-ListCardLink"]').first().click();
    await top(page, '各庭院结果');
  },
  async exception(page) {
    await page.getByRole('link', { name: /^改逢三说事/ }).click();
    await top(page, '变动');
    const add = page.getByRole('button', { name: /^(增加|加一行).*变动/ });
    if (await add.isVisible()) await add.click();
  },
};

const folder = await mkdtemp(join(tmpdir(), 'help-pictures-'));
const content = join(folder, 'content');
await run('tests/demo/generate.ts', ['--articles', '30', '--rounds', '8', '--out', content]);
await run('src/build/build.ts', [], { OUT_DIR: join(folder, 'site'), CONTENT_DIR: content });
const site = await serveAdmin(join(folder, 'site'), content);
const browser = await launchBrowser();
await mkdir(target, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, prepare] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await browser.newPage({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await page.clock.setFixedTime(new Date(SITE_NOW));
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.origin}/admin/`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^(有|眼下)/ })
    .waitFor();
  await prepare(page);
  // It lies over the form in the corner that the picture ends in.
  if (name !== 'desk') await page.locator('#links').evaluate((link) => link.remove());
  await page.waitForLoadState('networkidle');
  const file = join(target, `${name}.webp`);
  const { size } = await sharp(await page.screenshot())
    .webp({ quality: 60 })
    .toFile(file);
  console.log(`${file} ${Math.round(size / 1000)} kB`);
  await page.close();
}
await browser.close();
await site.close();
await rm(folder, { recursive: true, force: true });

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '保存并发布' }).waitFor();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).first().fill(text);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).first().click();
  await page.getByText(option, { exact: true }).last().click();
}

/** Scrolls to the field with a label. */
async function top(page: Page, label: string): Promise<void> {
  const field = page
    .locator('label')
    .filter({ hasText: RegExp(`^${label}`) })
    .first();
  await field.waitFor();
  await field.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
