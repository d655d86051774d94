import { expect, test } from 'vitest';
import { byResult, flagsOf, tallyInWords } from '../../../../src/community/flags/tally.ts';
import { round } from '../../../examples/flag-rounds.ts';

test('flags are stacked red, yellow, none', () => {
  expect(flagsOf(round(1, { a: 'none', b: 'yellow', c: 'red', d: 'none' }))).toEqual([
    'red',
    'yellow',
    'none',
    'none',
  ]);
});

test('a tally leaves out what nobody got', () => {
  expect(tallyInWords(['red', 'none', 'none'])).toBe('红旗 1，未挂旗 2');
  expect(tallyInWords([])).toBe('');
});

test('results stand by flag, then by score, those without a score last', () => {
  const results = [
    { flag: 'none', score: 99 },
    { flag: 'red' },
    { flag: 'red', score: 90 },
    { flag: 'red', score: 95 },
    { flag: 'yellow', score: 60 },
  ] as const;
  expect([...results].sort(byResult)).toEqual([
    results[3],
    results[2],
    results[1],
    results[4],
    results[0],
  ]);
});
