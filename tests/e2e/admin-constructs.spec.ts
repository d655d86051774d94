import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { photo } from '../content/good-content.ts';
import { openEntry, putCursorBehind, saveEntry } from './cms-editor.ts';
import { startEditing } from './running-admin.ts';

/**
 * What Markdown knows, as a file may say it. Each is edited at its last word `末`, which becomes
 * `末啊`; the third column is what the editor then writes, if it is not what was written.
 */
const constructs: [name: string, markdown: string, edited?: string][] = [
  ['a heading', '#### 第四级末'],
  ['a heading with a line under it', '标题末\n----', '## 标题末'],
  ['bold, italic and struck text', '**粗**、_斜_、~~删~~和末', '**粗**、*斜*、~~删~~和末'],
  ['bold before Chinese punctuation', '**重点：**请看末'],
  ['code in a line', '用 `a|b` 和 ``a`b`` 末'],
  ['a link with a title', '[文字](/about/ "题")和末'],
  [
    'a link by reference',
    '[文字][a]和末\n\n[a]: /venues/',
    '[文字](/venues/)和末\n\n[a]: /venues/',
  ],
  ['addresses', '<https://a.example/>、https://a.example/a_b_c 和末'],
  ['a photo in a line', '看![院子](a.jpg)末'],
  [
    'signs that could be Markdown',
    '3\\*4\\*5、a_b_c、第 1\\. 条末',
    '3\\*4\\*5、a_b_c、第 1. 条末',
  ],
  ['characters by name', '&copy;&nbsp;&lt;和末'],
  ['lines that belong together', '第一行\n第二行末'],
  ['a break by two blanks', '第一行  \n第二行末', '第一行\\\n第二行末'],
  ['a list', '- 一\n- 末'],
  ['a list with stars', '* 一\n* 末', '- 一\n- 末'],
  ['a list in a list', '- 一\n  - 二\n    - 三\n- 末'],
  ['a list whose rows have paragraphs', '- 一\n\n  一段\n\n- 末', '- 一\n\n  一段\n- 末'],
  ['a numbered list', '3. 三\n4. 末'],
  ['a quotation', '> 一\n>\n> - 二\n> - 末'],
  [
    'a table with columns to the left, the middle and the right',
    '| 左 | 中 | 右 |\n| :-- | :-: | --: |\n| 1 | 一楼\\|大厅 | 末 |',
  ],
];

const fields = '---\ntitle: 写法\nsummary: 写法\nupdatedOn: 2026-01-01\n---\n';
const fileOf = (index: number) => `pages/write-${index}/index.md`;

let page: Page;
let contentDir: string;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ page, contentDir, stop } = await startEditing(inject('facts')));
});
afterAll(() => stop?.());

async function openWith(text: string, name: string): Promise<string> {
  const file = join(contentDir, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fields + text);
  await writeFile(join(dirname(file), 'a.jpg'), photo);
  await openEntry(page, name);
  return file;
}

/** Opens a page with this text, types behind a word, saves, and tells the text of the file. */
async function typeBehind(word: string, text: string, name: string): Promise<string> {
  const file = await openWith(text, name);
  await putCursorBehind(page, word);
  await page.keyboard.type('啊');
  await page.getByText(`${word}啊`).last().waitFor();
  await saveEntry(page);
  return (await readFile(file, 'utf8')).slice(fields.length);
}

describe.each(constructs.map((construct, index) => [...construct, index] as const))(
  '%s',
  (...construct) => {
    const markdown = construct[1];
    const edited = construct.length === 4 ? construct[2] : markdown;
    const index = construct.at(-1) as number;
    const text = `\n甲。\n\n${markdown}\n\n***\n\n乙\n`;

    test('stays byte for byte when another paragraph is changed', async () => {
      expect(await typeBehind('乙', text, fileOf(index))).toBe(text.replace('乙', '乙啊'));
    });

    test('means the same when it is changed itself', async () => {
      const after = `\n甲。\n\n${edited}\n\n***\n\n乙\n`.replace('末', '末啊');
      expect(await typeBehind('末', text, fileOf(index))).toBe(after);
    });
  },
);

test.each([
  ['a footnote', '[^1]: 说明', '有脚注“[^1]”'],
  ['HTML', '一<br>二', '正文里不能写 HTML 代码“<br>”'],
])('%s that is typed is refused with what to do', async (_name, typed, told) => {
  await openWith('\n乙\n', 'pages/typed/index.md');
  await putCursorBehind(page, '乙');
  await page.keyboard.type('。');
  await page.getByText('乙。').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
  await expect(saveEntry(page)).rejects.toThrow(told);
  await page.getByText(told).first().waitFor();
});
