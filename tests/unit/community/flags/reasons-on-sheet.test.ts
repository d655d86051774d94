import { expect, test } from 'vitest';
import { reasonsOnSheet } from '../../../../src/community/flags/reasons-on-sheet.ts';

const results = (count: number, ...reasons: string[]) =>
  Array.from({ length: count }, () => ({ reasons }));
const short = '楼道干净';
const long = '楼道堆物清了又堆，三次检查都有，居民多次反映没有改进';

test('few courtyards have room for four reasons each', () => {
  expect(reasonsOnSheet(results(4, long, long, long, long))).toBe(4);
});

test('the more courtyards, the fewer reasons', () => {
  expect(reasonsOnSheet(results(7, long, long, long, long))).toBe(2);
  expect(reasonsOnSheet(results(22, long, long, long, long))).toBe(1);
  expect(reasonsOnSheet(results(11, short, short, short, short))).toBe(4);
});

test('forty courtyards have no room for reasons', () => {
  expect(reasonsOnSheet(results(40, short))).toBe(0);
  expect(reasonsOnSheet(results(40))).toBe(0);
});
