import { describe, expect, test } from 'vitest';
import {
  byFlag,
  currentBoard,
  flagCounts,
  isInForce,
  judgementsOf,
  runLength,
} from '../../../../src/community/flags/board.ts';
import { round } from '../../../examples/flag-rounds.ts';

const yards = [{ id: 'guizhu' }, { id: 'dushi' }, { id: 'hepan' }];
const lineOf = (id: string, ...rounds: ReturnType<typeof round>[]) => {
  const line = currentBoard(rounds, yards).find(({ courtyard }) => courtyard.id === id);
  if (!line) throw new Error(`no line for ${id}`);
  return line;
};

describe('the flag that flies', () => {
  test('a later round replaces the flag of a courtyard', () => {
    const line = lineOf('guizhu', round(1, { guizhu: 'yellow' }), round(2, { guizhu: 'red' }));
    expect(line).toMatchObject({ flag: 'red', run: 1, latest: { round: { id: 'round-2' } } });
  });

  test('the sequence decides which round is later, not the order of the files', () => {
    const line = lineOf('guizhu', round(10, { guizhu: 'red' }), round(9, { guizhu: 'yellow' }));
    expect(line.flag).toBe('red');
  });

  test('a round that did not rate a courtyard leaves its flag', () => {
    const line = lineOf('guizhu', round(1, { guizhu: 'red' }), round(2, { dushi: 'yellow' }));
    expect(line).toMatchObject({ flag: 'red', since: { id: 'round-1' }, run: 1 });
  });

  test('a round that gives no flag takes the old one down', () => {
    const line = lineOf('guizhu', round(1, { guizhu: 'red' }), round(2, { guizhu: 'none' }));
    expect(line).toMatchObject({ flag: 'none', run: 1 });
  });

  test('a corrected round counts as it was corrected', () => {
    const line = lineOf(
      'guizhu',
      round(1, { guizhu: 'yellow' }),
      round(2, { guizhu: 'red' }, { state: 'corrected' }),
    );
    expect(line.flag).toBe('red');
  });

  test('a courtyard that nobody has rated has no flag at all', () => {
    const line = lineOf('hepan', round(1, { guizhu: 'red' }));
    expect(line).toEqual({ courtyard: { id: 'hepan' }, run: 0 });
    expect(currentBoard([], yards).map(({ flag }) => flag)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a round under 公示', () => {
  const announced = round(3, { guizhu: 'yellow' }, { state: 'announced' });

  test('decides nothing, and is shown beside the flag that flies', () => {
    const line = lineOf(
      'guizhu',
      round(1, { guizhu: 'red' }),
      round(2, { guizhu: 'red' }),
      announced,
    );
    expect(line).toMatchObject({
      flag: 'red',
      run: 2,
      announced: { round: { id: 'round-3' }, result: { flag: 'yellow' } },
    });
  });

  test('gives no flag to a courtyard that has none', () => {
    const line = lineOf('guizhu', announced);
    expect(line.flag).toBeUndefined();
    expect(line.announced?.result.flag).toBe('yellow');
  });

  test('is the only kind of round that is not in force', () => {
    expect(isInForce({ state: 'announced' })).toBe(false);
    expect(isInForce({ state: 'in-force' })).toBe(true);
    expect(isInForce({ state: 'corrected' })).toBe(true);
  });
});

describe('runs', () => {
  test('a run counts the latest rounds with the same flag, and begins with the first of them', () => {
    const line = lineOf(
      'guizhu',
      round(1, { guizhu: 'red' }),
      round(2, { guizhu: 'yellow' }),
      round(3, { guizhu: 'red' }),
      round(4, { guizhu: 'red' }),
    );
    expect(line).toMatchObject({ flag: 'red', run: 2, since: { id: 'round-3' } });
  });

  test('yellow flags run too', () => {
    const line = lineOf('dushi', round(1, { dushi: 'yellow' }), round(2, { dushi: 'yellow' }));
    expect(line).toMatchObject({ flag: 'yellow', run: 2, since: { id: 'round-1' } });
  });

  test('a round that did not rate the courtyard breaks no run', () => {
    const line = lineOf(
      'guizhu',
      round(1, { guizhu: 'red' }),
      round(2, { dushi: 'red' }),
      round(3, { guizhu: 'red' }),
    );
    expect(line).toMatchObject({ run: 2, since: { id: 'round-1' } });
  });

  test.each([
    [[], 0],
    [['red'], 1],
    [['red', 'red', 'red'], 3],
    [['red', 'yellow', 'red'], 1],
    [['red', 'red', 'none', 'red'], 2],
  ])('%j begins with a run of %i', (flags, run) => {
    expect(runLength(flags)).toBe(run);
  });
});

test('the history of a courtyard outlasts its property company', () => {
  const results = (company: string, flag: string) => ({
    results: [{ courtyard: 'guizhu', company, flag }],
  });
  const rounds = [
    round(1, {}, results('old-company', 'yellow')),
    round(3, {}, results('new-company', 'red')),
    round(2, {}, results('old-company', 'red')),
  ];
  const history = judgementsOf('guizhu', rounds);
  expect(history.map(({ round, result }) => [round.sequence, result.company, result.flag])).toEqual(
    [
      [3, 'new-company', 'red'],
      [2, 'old-company', 'red'],
      [1, 'old-company', 'yellow'],
    ],
  );
  expect(lineOf('guizhu', ...rounds)).toMatchObject({ run: 2, since: { sequence: 2 } });
  expect(rounds.map(({ sequence }) => sequence)).toEqual([1, 3, 2]);
});

test('the board counts its flags, and courtyards without a rating apart from those without a flag', () => {
  const board = currentBoard([round(1, { guizhu: 'red', dushi: 'none' })], yards);
  expect(flagCounts(board)).toEqual({ red: 1, yellow: 0, none: 1, unrated: 1 });
});

test('red flags stand first, then yellow, then none, then unrated; longer runs first', () => {
  const lines = [
    { flag: undefined, run: 0 },
    { flag: 'none', run: 4 },
    { flag: 'yellow', run: 3 },
    { flag: 'red', run: 1 },
    { flag: 'red', run: 2 },
  ] as const;
  expect([...lines].sort(byFlag)).toEqual([...lines].reverse());
});
