import { expect, test } from 'vitest';
import { flagRounds } from '../../../../src/community/flags/schema.ts';
import {
  flagMeaning,
  flagWord,
  runInWords,
  stateWord,
} from '../../../../src/community/flags/words.ts';

test.each([
  ['red', 2, '连续两次红旗'],
  ['yellow', 3, '连续三次黄旗'],
  ['red', 10, '连续十次红旗'],
  ['red', 11, '连续11次红旗'],
] as const)('%s in %i rounds is %s', (flag, run, words) => {
  expect(runInWords(flag, run)).toBe(words);
});

test('one round is no run, and no flag has none', () => {
  expect(runInWords('red', 1)).toBeUndefined();
  expect(runInWords('red', 0)).toBeUndefined();
  expect(runInWords('none', 5)).toBeUndefined();
});

test('red praises and yellow urges', () => {
  expect(flagMeaning).toMatchObject({ red: '表扬', yellow: '督促整改' });
});

test('every flag and state that a file may hold has its word', () => {
  const { state, results } = flagRounds.fields;
  expect(Object.keys(flagWord)).toEqual(Object.keys(results.fields.flag.options));
  expect(Object.keys(stateWord)).toEqual(Object.keys(state.options));
});
