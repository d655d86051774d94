import { expect, test } from 'vitest';
import {
  lastSolved,
  mattersByYear,
  openMatters,
} from '../../../../src/community/deliberations/register.ts';
import { matter } from '../../../examples/deliberations.ts';

test('the matter whose deadline ends first leads the open ones; one without a deadline comes last', () => {
  const list = [undefined, '2026-12-09', '2026-11-30'].map((deadline) =>
    matter('in-progress', { deadline }),
  );
  const open = openMatters([...list, matter('solved')]);
  expect(open.map(({ deadline }) => deadline)).toEqual(['2026-11-30', '2026-12-09', undefined]);
});

test('what was solved in the last three months stays on the first page, however much it is', () => {
  const solved = (solvedOn: string) => matter('solved', { solvedOn });
  const recent = Array.from({ length: 14 }, () => solved('2026-11-20'));
  const shown = lastSolved([...recent, solved('2026-08-23'), solved('2026-08-24')], '2026-11-24');
  expect(shown).toHaveLength(15);
  expect(shown.at(-1)?.solvedOn).toBe('2026-08-24');
});

test('ten solved ones are shown when hardly anything was solved of late', () => {
  const old = Array.from({ length: 12 }, (_, day) =>
    matter('solved', { solvedOn: `2025-01-${day + 10}` }),
  );
  const shown = lastSolved([...old, matter('solved')], '2026-11-24');
  expect(shown).toHaveLength(10);
  expect(shown[0]?.solvedOn).toBe('2025-01-21');
});

test('each matter stands in the year in which it was raised, and in none when that is unknown', () => {
  const days = ['2025-12-31', '2026-01-01', undefined];
  const years = mattersByYear(days.map((raisedOn) => matter('accepted', { raisedOn })));
  expect(years.map(({ year, matters }) => [year, matters.length])).toEqual([
    ['2026', 1],
    ['2025', 1],
  ]);
});
