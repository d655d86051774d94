import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decided, outcomeOf } from '../../../../src/community/flags/decide.ts';
import type { Thresholds } from '../../../../src/community/flags/schema.ts';
import { flagRoundFaults } from '../../../../src/community/flags/faults.ts';
import { roundFile, scoredRound } from '../../../examples/flag-rounds.ts';

/** The flags that scores get, in the order of the scores; a letter for each. */
function flagsOf(scores: readonly number[], settings: Thresholds): string {
  return scores
    .map((score) => outcomeOf(score, scores, settings))
    .map((outcome) => ('flag' in outcome ? outcome.flag[0] : '?'))
    .join('');
}

describe('settings of a round', () => {
  test('a line in points: from 90 red, below 75 yellow, and the line itself belongs to the better side', () => {
    const settings = { redFrom: 90, yellowBelow: 75 };
    expect(flagsOf([90, 89.9, 75, 74.9], settings)).toBe('rnny');
  });

  test('places: the best two red, the last two yellow', () => {
    expect(flagsOf([60, 95, 70, 80, 90], { highestRed: 2, lowestYellow: 2 })).toBe('yrynr');
  });

  test('points or place: one of the two is enough', () => {
    const settings = { yellowBelow: 75, lowestYellow: 1, yellowWhen: 'either' } as const;
    expect(flagsOf([80, 74, 73], settings)).toBe('nyy');
    expect(flagsOf([80, 90], settings)).toBe('yn');
  });

  test('points and place: among the last two, and below 75', () => {
    const settings = { yellowBelow: 75, lowestYellow: 2, yellowWhen: 'both' } as const;
    expect(flagsOf([74, 73, 72], settings)).toBe('nyy');
    expect(flagsOf([90, 74, 76], settings)).toBe('nyn');
  });

  test('points and place for red: among the best three, and from 90', () => {
    const settings = { redFrom: 90, highestRed: 3, redWhen: 'both' } as const;
    expect(flagsOf([99, 98, 97, 96], settings)).toBe('rrrn');
    expect(flagsOf([99, 80, 70], settings)).toBe('rnn');
  });

  test('a condition that stands alone needs no word on how it goes together', () => {
    expect(flagsOf([70], { yellowBelow: 75, yellowWhen: 'both' })).toBe('y');
  });

  test('a flag without a condition is not given', () => {
    expect(flagsOf([100, 10], { yellowBelow: 75 })).toBe('ny');
    expect(flagsOf([100, 10], { redFrom: 90, yellowWhen: 'both' })).toBe('rn');
  });

  test('whoever shares the last place at a limit shares the flag', () => {
    expect(flagsOf([60, 60, 60, 90], { lowestYellow: 2 })).toBe('yyyn');
    expect(flagsOf([95, 90, 90, 60], { highestRed: 2 })).toBe('rrrn');
  });

  test('a score that meets the conditions of both flags is left to the committee', () => {
    const scores = [96, 95, 91];
    const settings = { redFrom: 90, lowestYellow: 1 };
    expect(outcomeOf(91, scores, settings)).toEqual({ open: 'both-flags' });
    expect(flagsOf(scores, settings)).toBe('rr?');
  });

  test('nothing follows without settings or without a score', () => {
    expect(outcomeOf(95, [95], {})).toEqual({ open: 'no-settings' });
    expect(outcomeOf(95, [95], { redWhen: 'both' })).toEqual({ open: 'no-settings' });
    expect(outcomeOf(undefined, [95], { redFrom: 90 })).toEqual({ open: 'no-score' });
  });
});

describe('a decided round', () => {
  const settings = { redFrom: 90, yellowBelow: 75 };

  test('gives flags by score, and places in which the same score stands at the same place', () => {
    const round = scoredRound(1, { a: 80, b: 95, c: 80, d: 70 }, settings);
    expect(
      round.results.map(({ courtyard, flag, decidedBy, rank }) => [
        courtyard,
        flag,
        decidedBy,
        rank,
      ]),
    ).toEqual([
      ['a', 'none', 'score', 2],
      ['b', 'red', 'score', 1],
      ['c', 'none', 'score', 2],
      ['d', 'yellow', 'score', 4],
    ]);
  });

  test('a written flag overrules the score, and remembers what would have followed', () => {
    const [result] = decided(
      roundFile(1, {
        thresholds: settings,
        results: [{ courtyard: 'a', score: 95, flag: 'none', overruled: '消防通道堵塞' }],
      }),
    ).results;
    expect(result).toMatchObject({ flag: 'none', decidedBy: 'committee', byScore: 'red' });
  });

  test('a flag that repeats what follows from the score is one by score', () => {
    const [result] = decided(
      roundFile(1, { thresholds: settings, results: [{ courtyard: 'a', score: 95, flag: 'red' }] }),
    ).results;
    expect(result).toMatchObject({ flag: 'red', decidedBy: 'score' });
    expect(result).not.toHaveProperty('byScore');
  });

  test('without scores it is the decision of the committee', () => {
    const [result] = decided(roundFile(1, { results: [{ courtyard: 'a', flag: 'red' }] })).results;
    expect(result).toEqual(expect.objectContaining({ flag: 'red', decidedBy: 'committee' }));
    expect(result).not.toHaveProperty('rank');
  });

  test('cannot be had where nothing gives a flag', () => {
    const round = roundFile(1, { results: [{ courtyard: 'a', score: 95 }] });
    expect(() => decided(round)).toThrow('round-1 里 a 的旗算不出来');
  });
});

const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const scores = fc.array(score, { minLength: 1, maxLength: 14 });
const together = fc.constantFrom('either' as const, 'both' as const);
const place = fc.integer({ min: 1, max: 5 });
const thresholds: fc.Arbitrary<Thresholds> = fc.record(
  {
    redFrom: score,
    highestRed: place,
    redWhen: together,
    yellowBelow: score,
    lowestYellow: place,
    yellowWhen: together,
  },
  { requiredKeys: [] },
);
const better = { yellow: -1, none: 0, red: 1 };

describe('whatever the settings and the scores', () => {
  test('more points never bring a worse flag', () => {
    fc.assert(
      fc.property(scores, fc.nat(), score, thresholds, (all, pick, gain, settings) => {
        const at = pick % all.length;
        const before = all[at] ?? 0;
        const after = Math.min(100, before + gain);
        const one = outcomeOf(before, all, settings);
        const two = outcomeOf(after, all.with(at, after), settings);
        if (!('flag' in one) || !('flag' in two)) return;
        expect(better[two.flag]).toBeGreaterThanOrEqual(better[one.flag]);
      }),
      { numRuns: 2000 },
    );
  });

  test('within a round, the higher score never has the worse flag, and the same score has the same', () => {
    fc.assert(
      fc.property(scores, thresholds, (all, settings) => {
        const outcomes = all.map((one) => outcomeOf(one, all, settings));
        for (const [i, one] of outcomes.entries()) {
          for (const [j, two] of outcomes.entries()) {
            if (all[i] === all[j]) expect(one).toEqual(two);
            if (!('flag' in one) || !('flag' in two)) continue;
            if ((all[i] ?? 0) > (all[j] ?? 0)) {
              expect(better[one.flag]).toBeGreaterThanOrEqual(better[two.flag]);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the order in the file changes nothing', () => {
    fc.assert(
      fc.property(scores, thresholds, (all, settings) => {
        for (const one of all) {
          expect(outcomeOf(one, [...all].reverse(), settings)).toEqual(
            outcomeOf(one, all, settings),
          );
        }
      }),
    );
  });

  test('the last N of a round without ties are exactly N', () => {
    fc.assert(
      fc.property(fc.uniqueArray(score, { minLength: 1, maxLength: 14 }), place, (all, count) => {
        expect(flagsOf(all, { lowestYellow: count }).split('y').length - 1).toBe(
          Math.min(count, all.length),
        );
      }),
    );
  });

  const flag = fc.constantFrom('red', 'yellow', 'none');
  const result = fc.record(
    { score, flag, overruled: fc.constant('集体研究') },
    { requiredKeys: [] },
  );

  test('a round that the check lets pass has all its flags, and overrules the scores only with a reason', () => {
    fc.assert(
      fc.property(
        fc.array(result, { minLength: 1, maxLength: 8 }),
        thresholds,
        (written, settings) => {
          const results = written.map((one, index) => ({ courtyard: `yard-${index}`, ...one }));
          const file = roundFile(1, { thresholds: settings, results });
          if (flagRoundFaults(file, [file]).length > 0) return;
          for (const { byScore, overruled, decidedBy } of decided(file).results) {
            if (byScore) expect(overruled).toBeDefined();
            if (overruled) expect(decidedBy).toBe('committee');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
