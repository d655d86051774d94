import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentText } from '../../../src/model/attachment-text.ts';
import { docxOf, latinPdfOf, pptxOf, xlsxOf } from '../../examples/attachments.ts';
import { pdfOf } from '../../demo/pdf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attachments-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Uint8Array) {
  await writeFile(join(folder, name), bytes);
  return attachmentText(join(folder, name));
}
const lines = (text: string) => text.split('\n').filter(Boolean);

test('joins what the formats of Word cut up, and keeps paragraphs apart', async () => {
  const { text, unread } = await read(
    'a.docx',
    docxOf(['电话 13800138000', '备注 &#x7532;&amp;乙']),
  );
  expect(lines(text)).toEqual(['电话 13800138000', '备注 甲&乙']);
  expect(unread).toBeUndefined();
});

test('reads cells of text and of numbers, each for itself', async () => {
  const { text } = await read('a.xlsx', xlsxOf(['张某', 13800138000, 5]));
  expect(lines(text)).toContain('张某');
  expect(lines(text)).toContain('13800138000');
});

test('reads the slides of a presentation', async () => {
  const { text } = await read('a.pptx', pptxOf(['第一条', '第二条']));
  expect(lines(text)).toEqual(['第一条', '第二条']);
});

test('reads a PDF page by page, and says which part has no words', async () => {
  expect(await read('a.pdf', latinPdfOf(['Tel 13800138000', 'Page 2']))).toEqual({
    text: 'Tel 13800138000\nPage 2',
    unread: undefined,
  });
  expect(await read('scan.pdf', latinPdfOf(['', '']))).toMatchObject({
    unread: '读不出文字，可能是扫描件',
  });
  expect(await read('half.pdf', latinPdfOf(['Page 1', '']))).toEqual({
    text: 'Page 1\n',
    unread: '有 1 页读不出文字，可能是扫描件',
  });
});

test('says so where the font of a PDF is not in the file', async () => {
  expect((await read('demo.pdf', pdfOf(['志愿者报名表']))).unread).toBe('读不出文字，可能是扫描件');
});

test('reads plain text in UTF-8 and in GB 18030', async () => {
  expect(await read('a.csv', '姓名,电话\r\n')).toEqual({ text: '姓名,电话\r\n' });
  expect(await read('b.txt', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]))).toEqual({ text: '姓名' });
});

test.each([
  ['a.doc', '旧的 Word 格式，请另存为 .docx 或 PDF'],
  ['a.JPG', '是照片'],
  ['a.zip', '是压缩包'],
  ['broken.pdf', '文件打不开，可能已经损坏或加了密码'],
  ['broken.docx', '文件打不开，可能已经损坏或加了密码'],
])('reads nothing of %s and says why', async (name, unread) => {
  expect(await read(name, 'no such thing')).toEqual({ text: '', unread });
});

test('does not unpack a file that would fill the memory', async () => {
  const bomb = docxOf(['0'.repeat(1_000_000)].flatMap((text) => new Array(10).fill(text)));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect((await read('bomb.docx', bomb)).unread).toBe('太大了');
});
