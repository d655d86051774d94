import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openEntry, putCursorBehind, saveEntry } from './cms-editor.ts';
import { startEditing } from './running-admin.ts';

let page: Page;
let contentDir: string;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ page, contentDir, stop } = await startEditing(inject('facts')));
});
afterAll(() => stop?.());

const fields = '---\ntitle: 粘贴\nsummary: 粘贴\nupdatedOn: 2026-01-01\n---\n';
let count = 0;

/** Opens a page with this text. */
async function open(text: string): Promise<string> {
  const file = `pages/pasted-${++count}/index.md`;
  await mkdir(dirname(join(contentDir, file)), { recursive: true });
  await writeFile(join(contentDir, file), fields + text);
  await openEntry(page, file);
  return file;
}

/** Brings HTML to the clipboard as another program would, byte for byte, and presses Ctrl+V. */
async function paste(html: string): Promise<void> {
  await page.evaluate((copied) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', copied);
      event.clipboardData?.setData('text/plain', '没有样子的字');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', copy, { capture: true, once: true });
  }, html);
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
}

async function saved(file: string): Promise<string> {
  await saveEntry(page);
  return (await readFile(join(contentDir, file), 'utf8')).slice(fields.length);
}

const example = (name: string) => readFile(`tests/e2e/pasted/${name}`, 'utf8');

test.each([
  ['Word', 'word', 1],
  ['WPS', 'wps', 2],
  ['WeChat', 'wechat', 2],
  ['Excel', 'excel', 0],
])('what is copied from %s keeps its shape and loses its dress', async (_program, name, photos) => {
  const file = await open('\n前。\n\n后。\n');
  await putCursorBehind(page, '前。');
  await paste(await example(`${name}.html`));
  await page.getByRole('textbox').getByText(/\S/).nth(3).waitFor();
  const told = page.getByText('张照片，没有带过来');
  if (photos > 0) {
    expect(await told.innerText()).toContain(`有 ${photos} 张照片，没有带过来：照片要从电脑上传`);
    await told.click();
    await told.waitFor({ state: 'detached' });
  } else expect(await told.count()).toBe(0);
  expect(await saved(file)).toBe(`\n前。\n\n${await example(`${name}.md`)}\n后。\n`);
});

test('words from a page go into the line in which the cursor stands', async () => {
  const file = await open('\n前后\n');
  await putCursorBehind(page, '前后');
  await page.keyboard.press('ArrowLeft');
  await paste('<meta charset="utf-8"><span style="color: red">几个<b>字</b></span>');
  await page.getByText('几个').waitFor();
  expect(await saved(file)).toBe('\n前几个**字**后\n');
});

test('blocks go between the halves of a paragraph, and instead of an empty one', async () => {
  const file = await open('\n前后\n');
  await putCursorBehind(page, '前后');
  await page.keyboard.press('ArrowLeft');
  await paste('<p>一</p><ul><li>二</li></ul>');
  await page.getByText('二').waitFor();
  await putCursorBehind(page, '后');
  await page.keyboard.type('。');
  await page.getByText('后。').waitFor();
  await page.keyboard.press('Enter');
  await paste('<h3>三</h3><p>四</p>');
  await page.getByText('四', { exact: true }).waitFor();
  expect(await saved(file)).toBe('\n前\n\n一\n\n- 二\n\n后。\n\n## 三\n\n四\n');
});

test('a table has its title above it', async () => {
  const file = await open('\n前\n');
  await putCursorBehind(page, '前');
  await paste(
    '<table><caption>值班</caption><tr><th>日</th><th>人</th></tr><tr><td>一</td><td>王</td></tr></table>',
  );
  await page.getByText('值班', { exact: true }).last().waitFor();
  expect(await saved(file)).toBe('\n前\n\n值班\n\n| 日 | 人 |\n| --- | --- |\n| 一 | 王 |\n');
});

test('what is cut within the editor comes back whole', async () => {
  const text = '\n甲**粗**\n\n- 一\n- 二\n';
  const file = await open(text);
  await putCursorBehind(page, '二');
  const cut = async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    return page.getByText('二').count();
  };
  await expect.poll(cut, { timeout: 20_000 }).toBe(0);
  await page.keyboard.press('Control+V');
  await page.getByText('二').waitFor();
  expect(await saved(file)).toBe(text);
});

test('a photo alone is told where it belongs', async () => {
  const file = await open('\n甲\n');
  await putCursorBehind(page, '甲');
  await paste('<img src="https://mmbiz.example/a.jpg">');
  await page.getByText('有 1 张照片，没有带过来').waitFor();
  expect(await saved(file)).toBe('\n甲\n');
});
