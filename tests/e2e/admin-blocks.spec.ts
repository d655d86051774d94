import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { photo } from '../content/good-content.ts';
import { openEntry, putCursorBehind, saveEntry } from './cms-editor.ts';
import { startEditing } from './running-admin.ts';

let page: Page;
let contentDir: string;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ page, contentDir, stop } = await startEditing(inject('facts')));
});
afterAll(() => stop?.());

const fields = '---\ntitle: 块\nsummary: 块\nupdatedOn: 2026-01-01\n---\n';
const blocks = `
前。

> **注意**
>
> 停水。
>
> 请**存水**。

![院子](a.jpg "秋天")
![门口](b.jpg)

![单张](c.jpg)

后。
`;

async function open(name: string, text: string): Promise<string> {
  const file = `pages/${name}/index.md`;
  const folder = dirname(join(contentDir, file));
  await mkdir(folder, { recursive: true });
  await writeFile(join(contentDir, file), fields + text);
  for (const one of ['a.jpg', 'b.jpg', 'c.jpg']) await writeFile(join(folder, one), photo);
  await openEntry(page, file);
  return file;
}

async function saved(file: string): Promise<string> {
  await saveEntry(page);
  return (await readFile(join(contentDir, file), 'utf8')).slice(fields.length);
}

test('a notice block, a gallery and a photo stay as they are while a paragraph is changed', async () => {
  const file = await open('blocks-kept', blocks);
  expect(await saved(file)).toBe(blocks);
  await putCursorBehind(page, '后。');
  await page.keyboard.type('啊');
  await page.getByText('后。啊').waitFor();
  expect(await saved(file)).toBe(blocks.replace('后。', '后。啊'));
});

test('each is changed in its own small form', async () => {
  const file = await open('blocks-changed', blocks);
  await page.getByLabel('写什么').fill('停电。\n\n请**存水**。');
  await page.locator('[data-slate-editor]').getByRole('button', { name: '展开' }).click();
  await page.getByLabel('照片说明（给看不见图的人）').first().fill('树下');
  expect(await saved(file)).toBe(blocks.replace('停水', '停电').replace('院子', '树下'));
});

test('“插入” above the text offers all three in Chinese and writes a notice block', async () => {
  const file = await open('blocks-new', '\n前。\n');
  await putCursorBehind(page, '前。');
  await page.keyboard.type('啊');
  await page.getByText('前。啊').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '插入' }).click();
  const offered = await page.getByRole('menuitem').allInnerTexts();
  expect(offered).toEqual(['照片', '图集', '提示框']);
  await page.getByRole('menuitem', { name: '提示框' }).click();
  await page.getByLabel('写什么').fill('带好身份证。');
  expect(await saved(file)).toBe('\n前。啊\n\n> **提示**\n>\n> 带好身份证。\n');
});
