import { describe, expect, test } from 'vitest';
import {
  byFlag,
  currentBoard,
  flagCounts,
  judgementsOf,
} from '../../../../src/community/flags/board.ts';
import { type FlagRound, flagRounds } from '../../../../src/community/flags/schema.ts';
import { runInWords } from '../../../../src/community/flags/words.ts';
import { schemaOf } from '../../../../src/model/zod.ts';

/** A round as a file would say it. */
function round(sequence: number, results: object[], more: object = {}): FlagRound {
  const data = { title: `第${sequence}轮`, sequence, state: 'in-force', results, ...more };
  return { id: `round-${sequence}`, ...schemaOf(flagRounds).parse(data) };
}

const guizhu = { id: 'guizhu', name: '桂竹花园' };
const red = { courtyard: 'guizhu', flag: 'red' };
const yellow = { courtyard: 'guizhu', flag: 'yellow' };

describe('the flag board', () => {
  test('flies the flag of the latest round, in whatever order the rounds come', () => {
    const [line] = currentBoard([round(1, [yellow]), round(2, [red])], [guizhu]);
    expect(line?.flag).toBe('red');
    expect(currentBoard([round(2, [red]), round(1, [yellow])], [guizhu])[0]?.flag).toBe('red');
  });

  test('counts a run back to the round that began it', () => {
    const [line] = currentBoard([round(1, [yellow]), round(2, [red]), round(3, [red])], [guizhu]);
    expect(line).toMatchObject({
      run: 2,
      since: { sequence: 2 },
      latest: { round: { sequence: 3 } },
    });
    expect(runInWords('red', line?.run ?? 0)).toBe('连续两次红旗');
    expect(runInWords('red', 1)).toBeUndefined();
  });

  test('lets a round under 公示 decide nothing, and shows it beside the flag', () => {
    const [line] = currentBoard(
      [round(1, [red]), round(2, [yellow], { state: 'announced' })],
      [guizhu],
    );
    expect(line).toMatchObject({ flag: 'red', run: 1, announced: { result: { flag: 'yellow' } } });
  });

  test('counts consecutive yellow flags', () => {
    const [line] = currentBoard(
      [round(1, [red]), round(2, [yellow]), round(3, [yellow])],
      [guizhu],
    );
    expect(line).toMatchObject({ flag: 'yellow', run: 2 });
  });

  test('says nothing of a courtyard that nobody has rated', () => {
    const [line] = currentBoard([round(1, [red])], [{ id: 'hepan' }]);
    expect(line).toEqual({ courtyard: { id: 'hepan' }, run: 0 });
  });

  test('skips a round in which the courtyard was not rated', () => {
    const [line] = currentBoard([round(1, [red]), round(2, []), round(3, [red])], [guizhu]);
    expect(line?.run).toBe(2);
  });

  test('keeps the history of a courtyard when its company changes', () => {
    const rounds = [
      round(1, [{ ...yellow, company: 'old' }]),
      round(2, [{ ...red, company: 'new' }]),
    ];
    expect(
      judgementsOf('guizhu', rounds).map(({ result }) => [result.company, result.flag]),
    ).toEqual([
      ['new', 'red'],
      ['old', 'yellow'],
    ]);
  });

  test('puts red flags first, longer runs before shorter, and the unrated last', () => {
    const lines = [
      { flag: undefined, run: 0 },
      { flag: 'yellow', run: 1 },
      { flag: 'red', run: 1 },
      { flag: 'red', run: 3 },
    ] as const;
    expect([...lines].sort(byFlag).map(({ flag, run }) => [flag, run])).toEqual([
      ['red', 3],
      ['red', 1],
      ['yellow', 1],
      [undefined, 0],
    ]);
    expect(flagCounts(lines)).toEqual({ red: 2, yellow: 1, none: 0, unrated: 1 });
  });
});
