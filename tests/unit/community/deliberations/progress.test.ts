import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deadlineInWords,
  figuresByMonth,
  figuresOf,
  isOverdue,
  wasInTime,
} from '../../../../src/community/deliberations/progress.ts';
import { addDays } from '../../../../src/time/day.ts';
import { matter } from '../../../examples/deliberations.ts';

test('a matter is overdue from the day after its deadline until it is solved', () => {
  const open = matter('in-progress', { deadline: '2026-11-20' });
  expect(isOverdue(open, '2026-11-20')).toBe(false);
  expect(isOverdue(open, '2026-11-21')).toBe(true);
  expect(isOverdue(matter('escalated', { deadline: '2026-11-20' }), '2026-11-21')).toBe(true);
  expect(isOverdue(matter('solved', { deadline: '2026-11-20' }), '2026-11-21')).toBe(false);
});

test('a matter without a deadline is never overdue', () => {
  expect(isOverdue(matter('accepted', { raisedOn: '2020-01-01' }), '2026-11-21')).toBe(false);
});

test('a solved matter kept its deadline when it was solved on that day at the latest', () => {
  const solved = (solvedOn?: string, deadline?: string) =>
    wasInTime(matter('solved', { solvedOn, deadline }));
  expect(solved('2026-11-20', '2026-11-20')).toBe(true);
  expect(solved('2026-11-21', '2026-11-20')).toBe(false);
  expect(solved('2026-11-21')).toBeUndefined();
  expect(solved(undefined, '2026-11-20')).toBeUndefined();
});

test('the figures count what was raised, solved, is open and is overdue', () => {
  const solved = (raisedOn: string, solvedOn: string, deadline?: string) =>
    matter('solved', { raisedOn, solvedOn, deadline });
  expect(
    figuresOf(
      [
        solved('2026-11-01', '2026-11-03', '2026-11-05'),
        solved('2026-11-01', '2026-11-11', '2026-11-05'),
        solved('2026-10-30', '2026-11-03', '2026-11-03'),
        solved('2026-11-01', '2026-11-02'),
        matter('accepted', { raisedOn: '2026-11-20' }),
        matter('in-progress', { deadline: '2026-11-01' }),
      ],
      '2026-11-23',
    ),
  ).toEqual({ raised: 6, solved: 4, open: 2, overdue: 1, inTime: 2 / 3, medianDays: 3 });
});

test('the median of an odd number of matters is the one in the middle', () => {
  const days = [9, 1, 4].map((count) =>
    matter('solved', {
      raisedOn: '2026-11-01',
      solvedOn: `2026-11-${String(count + 1).padStart(2, '0')}`,
    }),
  );
  expect(figuresOf(days, '2026-11-23').medianDays).toBe(4);
});

test('what cannot be known is no number', () => {
  expect(figuresOf([], '2026-11-23')).toEqual({ raised: 0, solved: 0, open: 0, overdue: 0 });
  const unknown = figuresOf([matter('solved')], '2026-11-23');
  expect([unknown.inTime, unknown.medianDays]).toEqual([undefined, undefined]);
});

test.each([
  ['2026-11-26', '还有 3 天'],
  ['2026-11-24', '还有 1 天'],
  ['2026-11-23', '今天到期'],
  ['2026-11-22', '已超期 1 天'],
  ['2026-10-31', '已超期 23 天'],
])('of the deadline %s is said: %s', (deadline, words) => {
  expect(deadlineInWords(deadline, '2026-11-23')).toBe(words);
});

test('a month counts what was raised in it and what was solved in it, whenever that was raised', () => {
  const matters = [
    matter('solved', { raisedOn: '2026-10-28', solvedOn: '2026-11-02', deadline: '2026-11-01' }),
    matter('solved', { raisedOn: '2026-10-30', solvedOn: '2026-11-01', deadline: '2026-11-01' }),
    matter('in-progress', { raisedOn: '2026-11-20' }),
    matter('accepted'),
  ];
  expect(figuresByMonth(matters, '2026-11-24', 12)).toEqual([
    { month: '2026-11', raised: 1, solved: 2, inTime: 0.5, medianDays: 3.5 },
    { month: '2026-10', raised: 2, solved: 0, inTime: undefined, medianDays: undefined },
  ]);
});

test('the months go back over the turn of a year, also over empty ones, no further than asked', () => {
  const matters = [matter('accepted', { raisedOn: '2025-10-05' })];
  const months = (count: number) =>
    figuresByMonth(matters, '2026-02-10', count).map(({ month }) => month);
  expect(months(12)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11', '2025-10']);
  expect(months(2)).toEqual(['2026-02', '2026-01']);
  expect(figuresByMonth([matter('solved')], '2026-02-10', 12)).toEqual([]);
});

const TODAY = '2026-11-24';
const day = fc.option(
  fc.integer({ min: 0, max: 400 }).map((ago) => addDays(TODAY, -ago)),
  { nil: undefined },
);
const anyMatter = fc
  .record({
    status: fc.constantFrom('accepted', 'in-progress', 'solved', 'escalated'),
    raisedOn: day,
    solvedOn: day,
    deadline: day,
  })
  .map(({ status, ...fields }) => matter(status, fields));

test('whatever the register holds, its figures are those that counting by hand gives', () => {
  fc.assert(
    fc.property(fc.array(anyMatter, { maxLength: 40 }), (matters) => {
      const figures = figuresOf(matters, TODAY);
      let [solved, kept, missed, overdue] = [0, 0, 0, 0];
      const took: number[] = [];
      for (const one of matters) {
        if (one.status === 'solved') {
          solved += 1;
          if (one.solvedOn && one.deadline) {
            if (one.solvedOn > one.deadline) missed += 1;
            else kept += 1;
          }
          if (one.solvedOn && one.raisedOn)
            took.push((Date.parse(one.solvedOn) - Date.parse(one.raisedOn)) / 86_400_000);
        } else if (one.deadline && one.deadline < TODAY) overdue += 1;
      }
      expect(figures).toMatchObject({ raised: matters.length, solved, overdue });
      expect(figures.open + figures.solved).toBe(figures.raised);
      expect(figures.inTime).toBe(kept + missed === 0 ? undefined : kept / (kept + missed));
      // Of the middle value at least half are no greater and at least half no smaller.
      const { medianDays } = figures;
      expect(medianDays === undefined).toBe(took.length === 0);
      if (medianDays === undefined) return;
      expect(took.filter((days) => days <= medianDays).length * 2).toBeGreaterThanOrEqual(
        took.length,
      );
      expect(took.filter((days) => days >= medianDays).length * 2).toBeGreaterThanOrEqual(
        took.length,
      );
    }),
  );
});

test('the months together hold every matter with a day, once for each of its days', () => {
  fc.assert(
    fc.property(fc.array(anyMatter, { maxLength: 40 }), (matters) => {
      const months = figuresByMonth(matters, TODAY, 1000);
      const sum = (key: 'raised' | 'solved') => months.reduce((all, one) => all + one[key], 0);
      expect(sum('raised')).toBe(matters.filter(({ raisedOn }) => raisedOn).length);
      expect(sum('solved')).toBe(
        matters.filter(({ status, solvedOn }) => status === 'solved' && solvedOn).length,
      );
      expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
    }),
  );
});
