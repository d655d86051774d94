import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentBoard, judgementsOf } from '../../../../src/community/flags/board.ts';
import { historySteps, longestRun } from '../../../../src/community/flags/history.ts';
import type { Flag } from '../../../../src/community/flags/schema.ts';
import { round } from '../../../examples/flag-rounds.ts';

/**
 * Rounds as they happen, in any order of files, against a naive replay: go through the rounds one by
 * one, hang up what each says, and write down since when it has been hanging.
 */
const YARDS = ['guizhu', 'dushi', 'hepan', 'xin'];
const flag = fc.constantFrom<Flag>('red', 'yellow', 'none');
const held = fc.record({
  flags: fc.dictionary(fc.constantFrom(...YARDS), flag),
  state: fc.constantFrom('in-force', 'corrected', 'announced'),
});
const rounds = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
  .chain((sequences) =>
    fc.tuple(
      ...sequences.map((sequence) =>
        held.map(({ flags, state }) =>
          round(sequence, flags, {
            state,
            corrections: [],
            announcedTo: '2026-01-01',
          }),
        ),
      ),
    ),
  );

interface Hanging {
  flag: Flag;
  since: number;
  run: number;
}

function replay(all: readonly ReturnType<typeof round>[]): Map<string, Hanging> {
  const hanging = new Map<string, Hanging>();
  for (let sequence = 1; sequence <= 40; sequence += 1) {
    const now = all.find((one) => one.sequence === sequence);
    if (!now || now.state === 'announced') continue;
    for (const result of now.results) {
      const before = hanging.get(result.courtyard);
      hanging.set(
        result.courtyard,
        before?.flag === result.flag
          ? { ...before, run: before.run + 1 }
          : { flag: result.flag, since: sequence, run: 1 },
      );
    }
  }
  return hanging;
}

test('the board shows what a replay of the rounds leaves hanging, since when, and how often', () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const hanging = replay(all);
      const board = currentBoard(
        all,
        YARDS.map((id) => ({ id })),
      );
      for (const { courtyard, flag, since, run } of board) {
        const expected = hanging.get(courtyard.id);
        expect({ flag, since: since?.sequence, run }).toEqual({
          flag: expected?.flag,
          since: expected?.since,
          run: expected?.run ?? 0,
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('a round that is only under 公示 moves nothing on the board', () => {
  fc.assert(
    fc.property(rounds, fc.dictionary(fc.constantFrom(...YARDS), flag), (all, flags) => {
      const yards = YARDS.map((id) => ({ id }));
      const next = round(41, flags, { state: 'announced', announcedTo: '2026-01-01' });
      const seen = (board: ReturnType<typeof currentBoard>) =>
        board.map(({ flag, run, since }) => [flag, run, since?.id]);
      expect(seen(currentBoard([...all, next], yards))).toEqual(seen(currentBoard(all, yards)));
    }),
  );
});

test('the order of the files changes nothing', () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const yards = YARDS.map((id) => ({ id }));
      expect(currentBoard([...all].reverse(), yards)).toEqual(currentBoard(all, yards));
    }),
  );
});

test('a history has every round between the first and the latest judgement, once and in order', () => {
  fc.assert(
    fc.property(rounds, fc.constantFrom(...YARDS), (all, yard) => {
      const judgements = judgementsOf(yard, all);
      const steps = historySteps(judgements, all);
      const sequences = steps.map(({ round }) => round.sequence);
      expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
      expect(steps.filter(({ result }) => result)).toHaveLength(judgements.length);
      if (steps.length > 0)
        expect([steps[0]?.result, steps.at(-1)?.result]).not.toContain(undefined);
    }),
  );
});

test('the longest run is found by looking at every stretch', () => {
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 12 }), flag, (flags, wanted) => {
      let longest = 0;
      for (let from = 0; from <= flags.length; from += 1) {
        for (let to = from; to <= flags.length; to += 1) {
          if (flags.slice(from, to).every((one) => one === wanted))
            longest = Math.max(longest, to - from);
        }
      }
      expect(longestRun(flags, wanted)).toBe(longest);
    }),
  );
});
