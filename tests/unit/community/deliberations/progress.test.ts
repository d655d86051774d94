import { expect, test } from 'vitest';
import {
  figuresOf,
  isOverdue,
  wasInTime,
} from '../../../../src/community/deliberations/progress.ts';
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
