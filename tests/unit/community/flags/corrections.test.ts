import { expect, test } from 'vitest';
import { correctionsOf } from '../../../../src/community/flags/corrections.ts';
import { round } from '../../../examples/flag-rounds.ts';

test('a correction ends in the flag of the result, an earlier one in what the next one found', () => {
  const corrected = round(
    1,
    { guizhu: 'red', dushi: 'none' },
    {
      state: 'corrected',
      corrections: [
        { on: '2026-07-20', courtyard: 'guizhu', was: 'none', reason: '补录问卷' },
        { on: '2026-07-10', courtyard: 'guizhu', was: 'yellow', reason: '算错分' },
        { on: '2026-07-15', courtyard: 'dushi', was: 'yellow', reason: '看错院' },
      ],
    },
  );
  expect(
    correctionsOf(corrected).map(({ on, courtyard, was, became }) => [on, courtyard, was, became]),
  ).toEqual([
    ['2026-07-10', 'guizhu', 'yellow', 'none'],
    ['2026-07-15', 'dushi', 'yellow', 'none'],
    ['2026-07-20', 'guizhu', 'none', 'red'],
  ]);
});

test('a round without corrections has none', () => {
  expect(correctionsOf(round(1, { guizhu: 'red' }))).toEqual([]);
});
