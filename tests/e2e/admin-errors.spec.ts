import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { collectionList } from '../../src/community/collections.ts';
import { launchBrowser } from '../browser.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let questions: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  complaints = [];
  questions = [];
  context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
  });
  page = await newPage();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const NOTICE = 'notices/2026-11-23-zi-liao-dai-bu-chong/index.md';
const SESSION = 'duty-sessions/deliberation-day.yml';

test.each([1280, 390])(
  'saving an empty notice says how much is missing and leads to the first fault, %d wide',
  async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await openCollection('通知公告');
    await page.getByRole('link', { name: '新建通知' }).click();
    await field('咨询电话').scrollIntoViewIfNeeded();
    await save();
    await toast(/有 \d 处要改。已经带您到第一处/);
    await expect.poll(() => isFocused('标题')).toBe(true);
    await expect.poll(() => inView(page.getByText('还没有填写').first())).toBe(true);
    await page.waitForTimeout(1000); // The message has come to rest.
    const said = await page.getByRole('alert').first().boundingBox();
    const red = await page.getByText('还没有填写').first().boundingBox();
    expect(said && red && overlap(said, red)).toBe(false);
  },
);

test('a notice that ends before it begins is not saved, and is told so at its end', async () => {
  const file = join(site.contentDir, NOTICE);
  const before = await readFile(file, 'utf8');
  await openEntry(NOTICE);
  await field('失效时间').fill('2026-11-22T08:00');
  await save();
  await toast(/有 1 处要改/);
  const told = page.getByText('失效时间要晚于发布时间，否则通知永远不会出现。');
  await expect.poll(() => inView(told)).toBe(true);
  await expect.poll(() => isFocused('失效时间')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe(before);

  await field('失效时间').fill('2030-11-22T08:00');
  await save();
  await page.getByText('已保存。网站正在更新').waitFor();
  expect(await told.count()).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('expireAt: 2030-11-22 08:00');
});

test.each([
  ['a missing reason', '', '还没有填写', '原因'],
  ['a move without its new day', '国庆节放假', '改期就要写改到哪一天。', '改到哪一天'],
])('a fault in a row that was folded opens the row: %s', async (_what, reason, sentence, at) => {
  await openEntry(SESSION);
  await page.getByRole('button', { name: '增加变动' }).click();
  await field('哪一天').fill('2027-10-03');
  await choose('怎么变', '改期');
  if (reason) await field('原因').fill(reason);
  const row = page.locator('[class*="SortableListItem"], [class*="renderItem"]').last();
  await row.locator('button').first().click();
  await field('哪一天').waitFor({ state: 'hidden' });
  await save();
  await toast(/有 1 处要改/);
  await page.getByText(sentence).waitFor();
  await expect.poll(() => isFocused(at)).toBe(true);
});

test('when the server does not answer, the text stays and the clerk is told what to do', async () => {
  await openEntry(NOTICE);
  await field('咨询').fill('社区服务大厅');
  await page.route('**/admin/api/v1', (route) => route.abort());
  await save();
  await toast('没有保存成功：连不上后台。写的内容还在这一页');
  expect(await field('咨询').inputValue()).toBe('社区服务大厅');
  complaints = complaints.filter((line) => !/Failed to (fetch|load resource)/.test(line));
});

test('who leaves with unsaved text is asked first, inside the CMS and on closing the page', async () => {
  await openEntry(NOTICE);
  await field('标题').fill('资料正在补充，请等一等');
  answer(page, false);
  await page.getByRole('link', { name: /返回/ }).first().click();
  await expect.poll(() => questions).toEqual(['有还没有保存的修改。确定要离开吗？']);
  expect(await field('标题').inputValue()).toBe('资料正在补充，请等一等');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions.length).toBe(2);
  expect(await field('标题').inputValue()).toBe('资料正在补充，请等一等');
});

test.each([
  ['a new entry', 'notices', '/collections/notices/new'],
  ['an entry that exists', 'notices', addressOf(NOTICE)],
])('what was typed before a crash is offered and restored: %s', async (_what, _folder, address) => {
  await open(address);
  await field('标题').fill('');
  // Nobody pauses here: the browser dies in the middle of a word.
  await field('标题').pressSequentially('明天上午九点到十一点停水请提前接好水', { delay: 160 });
  await page.close();

  page = await newPage();
  await open(address);
  await expect.poll(() => questions).toEqual([expect.stringContaining('要接着写吗？')]);
  await expect.poll(() => field('标题').inputValue()).toMatch(/^明天上午九点到/);
  const body = page.locator('[contenteditable]');
  await body.waitFor();
  if (address.endsWith('new')) return;
  // The rest of the entry has come back with it, and it can be saved.
  expect(await body.innerText()).not.toBe('');
  await save();
  await page.getByText('已保存。网站正在更新').waitFor();
  expect(await readFile(join(site.contentDir, NOTICE), 'utf8')).toContain('title: 明天上午九点到');
});

test('no word of the lists and forms is English, nor of what is said about empty ones', async () => {
  const english: Record<string, string[]> = {};
  for (const { folder, layout } of collectionList) {
    await open(`/collections/${folder}`);
    await page.locator('main h1').first().waitFor();
    english[`list of ${folder}`] = await latinWords();
    if (layout === 'single') continue;
    await open(`/collections/${folder}/new`);
    await page.getByRole('button', { name: '保存并发布' }).waitFor();
    const folds = page.locator('button[aria-label="展开"]:visible');
    // From the last to the first: an opened group adds folds below its own. An empty list stays shut.
    for (let left = await folds.count(); left > 0; left--) await folds.nth(left - 1).click();
    for (const add of await page.getByRole('button', { name: /^增加/ }).all()) await add.click();
    await save();
    await toast(/处要改/);
    english[`form of ${folder}`] = await latinWords();
  }
  expect(nonEmpty(english)).toEqual({});
});

test('no word is English while a photo is chosen, a list sorted, and something searched', async () => {
  const english: Record<string, string[]> = {};
  await open('/collections/news/new');
  await page.getByRole('button', { name: '插入' }).click();
  english['inserting into a text'] = await latinWords();
  await page.getByRole('menuitem', { name: '照片' }).click();
  await page.getByRole('button', { name: '选择照片' }).last().click();
  await page.getByText('这里还没有文件').waitFor();
  english['files, none'] = await latinWords();
  const buffer = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const file = { name: '1.jpg', mimeType: 'image/jpeg', buffer };
  await page.locator('input[type=file]:not(.gallery input)').setInputFiles(file);
  // It is chosen as soon as it is there.
  await page.getByText('1.jpg').waitFor();
  english.files = await latinWords();
  await page.getByRole('button', { name: '用选中的' }).click();
  await page.getByText('1.jpg').first().waitFor();
  english['a photo in a text'] = await latinWords();
  await page.getByRole('link', { name: /返回/ }).first().click();

  await page.getByRole('button', { name: '排序' }).click();
  english.sorting = await latinWords();
  await page.keyboard.press('Escape');
  await page.getByPlaceholder(/查找/).fill('没有这样的内容');
  await page.keyboard.press('Enter');
  await page.getByText(/没有/).first().waitFor();
  english['a search without result'] = await latinWords();
  english.questions = foreign(questions);
  expect(nonEmpty(english)).toEqual({});
});

/** Words that the page shows or that a screen reader says, but not what a hint or example says. */
async function latinWords(): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      spoken.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.body.innerText, ...attributes];
  });
  return foreign(texts);
}

function foreign(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
  return [...new Set(words)].filter((word) => !ALLOWED.has(word));
}

function nonEmpty(found: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words.length > 0));
}

/** What the hints and examples of the form say in Latin letters; units, and the address of the site. */
const ALLOWED = new Set([
  ...(JSON.stringify(collectionList.map(hintsOf)).match(/[A-Za-z]{2,}/g) ?? []),
  'localhost',
]);

function hintsOf(described: object): unknown[] {
  return Object.entries(described).flatMap(([key, value]) =>
    ['hint', 'example', 'message', 'label'].includes(key)
      ? [String(value)]
      : typeof value === 'object' && value !== null
        ? hintsOf(value)
        : [],
  );
}

async function newPage(): Promise<Page> {
  const made = await context.newPage();
  onComplaint(made, (text) => complaints.push(text), site.address);
  made.setDefaultTimeout(15_000);
  answer(made, true);
  return made;
}

/** Answers every question of the CMS from now on. */
function answer(asked: Page, yes: boolean): void {
  asked.removeAllListeners('dialog');
  asked.on('dialog', (dialog) => {
    questions.push(dialog.message());
    return yes ? dialog.accept() : dialog.dismiss();
  });
}

async function open(address: string): Promise<void> {
  await page.goto(`${site.address}/admin/#${address}`);
  const enter = page.getByRole('button', { name: '进入后台' });
  const inside = page.locator('header, [class*="-ToolbarContainer"]');
  await enter.or(inside).first().waitFor();
  if (await enter.isVisible()) await enter.click();
}

async function openCollection(label: string): Promise<void> {
  await open('/');
  await page.getByRole('link', { name: label, exact: true }).click();
}

async function openEntry(file: string): Promise<void> {
  await open(addressOf(file));
  await page.getByRole('button', { name: '已保存' }).or(field('标题')).first().waitFor();
}

function addressOf(file: string): string {
  const [folder, ...rest] = file.replace(/\.\w+$/, '').split('/');
  return `/collections/${folder}/entries/${rest.join('/')}`;
}

function field(label: string) {
  return page.getByLabel(label).first();
}

async function choose(label: string, option: string): Promise<void> {
  await field(label).click();
  await page.getByText(option, { exact: true }).last().click();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).click();
}

async function toast(text: string | RegExp): Promise<void> {
  await page.getByRole('alert').filter({ hasText: text }).first().waitFor();
}

function isFocused(label: string): Promise<boolean> {
  return field(label).evaluate((element) => element === document.activeElement);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Box, b: Box): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

function inView(text: ReturnType<Page['getByText']>): Promise<boolean> {
  return text.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
