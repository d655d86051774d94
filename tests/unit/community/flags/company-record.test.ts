import { expect, test } from 'vitest';
import { companyRecord } from '../../../../src/community/flags/company-record.ts';
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

test('what a courtyard got under another company is not in its record', () => {
  expect(recordOf('anju')).toEqual([
    { courtyard: 'guizhu', isCurrent: true, rounds: [3, 2, 1] },
    { courtyard: 'jinsui', isCurrent: true, rounds: [] },
  ]);
});

test('a company that nobody knows has none', () => {
  expect(recordOf('nobody')).toEqual([]);
});
