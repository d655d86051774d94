import { describe, expect, test } from 'vitest';
import {
  settingsOverTime,
  spanInWords,
  thresholdsInWords,
  tiesInWords,
} from '../../../../src/community/flags/settings.ts';
import { round } from '../../../examples/flag-rounds.ts';

describe('limits in words', () => {
  test.each([
    [{ redFrom: 90, yellowBelow: 75 }, ['90 分及以上，挂红旗', '低于 75 分，挂黄旗']],
    [{ highestRed: 3, lowestYellow: 2 }, ['前 3 名，挂红旗', '末 2 名，挂黄旗']],
    [{ highestRed: 1, lowestYellow: 1 }, ['第 1 名，挂红旗', '最后 1 名，挂黄旗']],
    [
      { yellowBelow: 75, lowestYellow: 2, yellowWhen: 'both' as const },
      ['低于 75 分，并且在末 2 名，挂黄旗'],
    ],
    [
      { redFrom: 90, highestRed: 3, redWhen: 'either' as const },
      ['90 分及以上，或者在前 3 名，挂红旗'],
    ],
    [{ redFrom: 0 }, ['0 分及以上，挂红旗']],
    [{}, []],
  ])('%j', (thresholds, words) => {
    expect(thresholdsInWords(thresholds)).toEqual(words);
  });

  test('ties are explained where places count', () => {
    expect(tiesInWords({ lowestYellow: 2 })).toMatch('同分的名次相同');
    expect(tiesInWords({ redFrom: 90 })).toBeUndefined();
    expect(tiesInWords()).toBeUndefined();
  });
});

describe('settings over time', () => {
  const first = { thresholds: { lowestYellow: 2 }, criteria: [{ name: '卫生', weight: 100 }] };
  const second = { ...first, thresholds: { yellowBelow: 75 } };
  const rounds = [
    round(4, {}, first),
    round(2, {}, second),
    round(3, {}, second),
    round(1, {}, first),
  ];

  test('rounds with the same settings stand together while they follow each other, the latest first', () => {
    const spans = settingsOverTime(rounds);
    expect(spans.map(({ rounds }) => rounds.map(({ sequence }) => sequence))).toEqual([
      [4],
      [3, 2],
      [1],
    ]);
    expect(spans.map(spanInWords)).toEqual(['第4轮考核', '第2轮考核至第3轮考核', '第1轮考核']);
  });

  test('another weight or another method makes another span', () => {
    const other = { ...first, criteria: [{ name: '卫生', weight: 50 }] };
    expect(settingsOverTime([round(1, {}, first), round(2, {}, other)])).toHaveLength(2);
    const said = { ...first, method: '逐院查看' };
    expect(settingsOverTime([round(1, {}, first), round(2, {}, said)])).toHaveLength(2);
  });
});
