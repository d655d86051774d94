import { expect, test } from 'vitest';
import { companyRecord, companyRounds } from '../../../../src/community/flags/company-record.ts';
import { known } from '../../../examples/flag-board.ts';

const recordOf = (company: string) =>
  companyRecord(company, known.rounds, known.courtyards).map(
    ({ courtyard, isCurrent, judgements }) => ({
      courtyard,
      isCurrent,
      rounds: judgements.map(({ round }) => round.sequence),
    }),
  );

test('a company has the courtyards that it manages and those that it once managed', () => {
  expect(recordOf('heshun')).toEqual([
    { courtyard: 'dushi', isCurrent: true, rounds: [3] },
    { courtyard: 'jinsui', isCurrent: false, rounds: [2, 1] },
  ]);
});

test('the courtyards of today come first, whatever their place in the community', () => {
  const reversed = [...known.courtyards].reverse();
  expect(companyRecord('heshun', known.rounds, reversed).map(({ courtyard }) => courtyard)).toEqual(
    ['dushi', 'jinsui'],
  );
});

test('what a courtyard got under another company is not in its record', () => {
  expect(recordOf('anju')).toEqual([
    { courtyard: 'guizhu', isCurrent: true, rounds: [3, 2, 1] },
    { courtyard: 'jinsui', isCurrent: true, rounds: [] },
  ]);
});

test('round by round, the latest first, it has what each courtyard got that it managed then', () => {
  const rounds = companyRounds(companyRecord('heshun', known.rounds, known.courtyards));
  expect(
    rounds.map(({ round, results }) => [
      round.sequence,
      results.map(({ courtyard, flag }) => `${courtyard} ${flag}`),
    ]),
  ).toEqual([
    [3, ['dushi yellow']],
    [2, ['jinsui none']],
    [1, ['jinsui red']],
  ]);
});

test('a company that nobody knows has none', () => {
  expect(recordOf('nobody')).toEqual([]);
});
