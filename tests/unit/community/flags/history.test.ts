import { describe, expect, test } from 'vitest';
import { judgementsOf } from '../../../../src/community/flags/board.ts';
import { historyInWords, historySteps } from '../../../../src/community/flags/history.ts';
import { historyChart } from '../../../../src/community/flags/history-chart.ts';
import { round, roundFile, scoredRound } from '../../../examples/flag-rounds.ts';
import { decided } from '../../../../src/community/flags/decide.ts';

const under = (sequence: number, company: string | undefined, score: number) =>
  decided(
    roundFile(sequence, {
      thresholds: { redFrom: 90, yellowBelow: 75 },
      results: [{ courtyard: 'guizhu', company, score }],
    }),
  );

describe('the steps of a history', () => {
  test('go from the first judgement to the latest, with the rounds that did not rate the courtyard', () => {
    const rounds = [
      round(1, { dushi: 'red' }),
      round(2, { guizhu: 'red' }),
      round(3, { dushi: 'red' }),
      round(4, { guizhu: 'none' }),
      round(5, { dushi: 'red' }),
    ];
    const steps = historySteps(judgementsOf('guizhu', rounds), rounds);
    expect(steps.map(({ round, result }) => [round.sequence, result?.flag])).toEqual([
      [2, 'red'],
      [3, undefined],
      [4, 'none'],
    ]);
  });

  test('mark the round in which another company came, and no round in which it is only unknown', () => {
    const rounds = [
      under(1, 'old', 80),
      under(2, undefined, 80),
      under(3, 'old', 80),
      under(4, 'new', 80),
      under(5, 'new', 80),
    ];
    const steps = historySteps(judgementsOf('guizhu', rounds), rounds);
    expect(steps.map(({ changedTo }) => changedTo)).toEqual([
      undefined,
      undefined,
      undefined,
      'new',
      undefined,
    ]);
  });

  test('know the company of before, also across a round in which it is unknown', () => {
    const rounds = [under(1, 'old', 80), under(2, undefined, 80), under(3, 'new', 80)];
    const steps = historySteps(judgementsOf('guizhu', rounds), rounds);
    expect(steps.map(({ changedTo }) => changedTo)).toEqual([undefined, undefined, 'new']);
  });

  test('of a courtyard without judgements are none', () => {
    expect(historySteps([], [round(1, { dushi: 'red' })])).toEqual([]);
  });
});

describe('a history in words', () => {
  const wordsOf = (...flags: string[]) => {
    const rounds = flags.map((flag, index) => round(index + 1, { guizhu: flag }));
    return historyInWords(judgementsOf('guizhu', rounds));
  };

  test('counts the flags, the run of now and longer ones of before', () => {
    expect(wordsOf('yellow', 'yellow', 'yellow', 'none', 'red', 'red')).toBe(
      '评过 6 次，其中红旗 2 次、黄旗 3 次、未挂旗 1 次；现在连续两次红旗；最多连续三次黄旗',
    );
    expect(wordsOf('yellow')).toBe('评过 1 次，其中黄旗 1 次');
  });

  test('says nothing while nothing is in force', () => {
    const announced = round(1, { guizhu: 'red' }, { state: 'announced' });
    expect(historyInWords(judgementsOf('guizhu', [announced]))).toBe('');
  });
});

describe('the chart of a history', () => {
  const chartOf = (...rounds: ReturnType<typeof round>[]) =>
    historyChart(historySteps(judgementsOf('guizhu', rounds), rounds));
  const limits = { redFrom: 90, yellowBelow: 75 };

  test('has a line through the scores that a round without a score breaks', () => {
    const chart = chartOf(
      scoredRound(1, { guizhu: 70 }, limits),
      scoredRound(2, { guizhu: 80 }, limits),
      round(3, { guizhu: 'none' }),
      scoredRound(4, { guizhu: 85 }, limits),
      scoredRound(5, { guizhu: 95 }, limits),
    );
    expect(chart.scoreLines).toHaveLength(2);
    expect(chart.grid.map(({ score }) => score)).toEqual([70, 100]);
    const heights = chart.marks.map(({ score }) => score?.y);
    expect(heights[0]).toBeGreaterThan(heights[1] as number);
    expect(heights[2]).toBeUndefined();
  });

  test('has no line through a score that stands alone', () => {
    const chart = chartOf(
      scoredRound(1, { guizhu: 70 }, limits),
      round(2, { guizhu: 'none' }),
      scoredRound(3, { guizhu: 80 }, limits),
    );
    expect(chart.scoreLines).toEqual([]);
    expect(chart.marks.map(({ score }) => score?.value)).toEqual([70, undefined, 80]);
  });

  test('without scores is a row of flags, and no scale', () => {
    const chart = chartOf(round(1, { guizhu: 'yellow' }), round(2, { guizhu: 'red' }));
    expect(chart.scoreLines).toEqual([]);
    expect(chart.grid).toEqual([]);
    expect(chart.marks.map(({ flag }) => flag)).toEqual(['yellow', 'red']);
    expect(chart.height).toBeLessThan(70);
  });

  test('marks a change of company between two rounds', () => {
    const { changes, marks } = chartOf(under(1, 'old', 80), under(2, 'new', 80));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ company: 'new' });
    expect(changes[0]?.x).toBeGreaterThan(marks[0]?.x as number);
    expect(changes[0]?.x).toBeLessThan(marks[1]?.x as number);
  });

  test('keeps every point inside, also where all scores are the same', () => {
    const chart = chartOf(
      scoredRound(1, { guizhu: 100 }, limits),
      scoredRound(2, { guizhu: 100 }, limits),
    );
    for (const { x, score } of chart.marks) {
      expect(x).toBeLessThan(chart.width);
      expect(score?.y).toBeGreaterThan(0);
      expect(score?.y).toBeLessThan(chart.flagsY);
    }
  });
});
