import { expect, test } from 'vitest';
import { csvText } from '../../../src/feeds/csv.ts';

const row = (...cells: (string | number | undefined)[]) =>
  csvText(['题'], [cells]).replace('\uFEFF题\r\n', '');

test('the text begins with the mark by which Excel knows Chinese, and ends every line with CRLF', () => {
  expect(csvText(['甲', '乙'], [['1', 2]])).toBe('\uFEFF甲,乙\r\n1,2\r\n');
});

test('a table without rows has its headings', () => {
  expect(csvText(['甲'], [])).toBe('\uFEFF甲\r\n');
});

test.each([
  ['commas', ['a,b'], '"a,b"\r\n'],
  ['quotation marks', ['说"好"'], '"说""好"""\r\n'],
  ['line ends', ['一\n二', '三\r\n四'], '"一\n二","三\r\n四"\r\n'],
  ['blanks at its ends', [' a', 'b '], '" a","b "\r\n'],
  ['what parts cells in other places', ['甲;=1+1', '乙\t=1+1'], '"甲;=1+1","乙\t=1+1"\r\n'],
  ['Chinese commas', ['一，二'], '一，二\r\n'],
  ['numbers', [95.5, 0, -1], '95.5,0,-1\r\n'],
  ['cells of which nothing is known', ['a', undefined, ''], 'a,,\r\n'],
])('%s', (_what, cells, text) => {
  expect(row(...cells)).toBe(text);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '\n@x',
  '\t内容',
  '\r内容',
  '\n内容',
  '=HYPERLINK("https://example.com","看")',
  "-2+3+cmd|' /C calc'!A0",
])('%j is text and no formula', (cell) => {
  const text = row(cell).replace(/\r\n$/, '');
  const read = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  expect(read).toBe(`'${cell}`);
});

test.each(['1-2号楼', 'a=b', '0370-0000000', '甲+乙', '“=”号'])('%s stays as it is', (cell) => {
  expect(row(cell)).toBe(`${cell}\r\n`);
});
