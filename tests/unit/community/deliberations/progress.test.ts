import { expect, test } from 'vitest';
import {
  figuresOf,
  isOverdue,
  wasInTime,
} from '../../../../src/community/deliberations/progress.ts';

test('a matter is overdue from the day after its deadline until it is solved', () => {
  const open = { status: 'in-progress', deadline: '2026-11-24' } as const;
  expect(isOverdue(open, '2026-11-24')).toBe(false);
  expect(isOverdue(open, '2026-11-25')).toBe(true);
  expect(isOverdue({ ...open, status: 'solved' }, '2026-11-25')).toBe(false);
  expect(isOverdue({ status: 'accepted' }, '2026-11-25')).toBe(false);
});

test('a matter was in time if it was solved on its deadline or before', () => {
  expect(wasInTime({ status: 'solved', deadline: '2026-11-24', solvedOn: '2026-11-24' })).toBe(
    true,
  );
  expect(wasInTime({ status: 'solved', deadline: '2026-11-24', solvedOn: '2026-11-25' })).toBe(
    false,
  );
  expect(wasInTime({ status: 'solved', solvedOn: '2026-11-25' })).toBeUndefined();
});

test('figures count what is known and leave out what is not', () => {
  const figures = figuresOf(
    [
      { status: 'solved', raisedOn: '2026-11-01', solvedOn: '2026-11-03', deadline: '2026-11-10' },
      { status: 'solved', raisedOn: '2026-11-01', solvedOn: '2026-11-11', deadline: '2026-11-10' },
      { status: 'solved' },
      { status: 'in-progress', deadline: '2026-11-20' },
    ],
    '2026-11-24',
  );
  expect(figures).toEqual({
    raised: 4,
    solved: 3,
    open: 1,
    overdue: 1,
    inTime: 0.5,
    medianDays: 6,
  });
});

test('no matters give no shares', () => {
  expect(figuresOf([], '2026-11-24')).toEqual({
    raised: 0,
    solved: 0,
    open: 0,
    overdue: 0,
    inTime: undefined,
    medianDays: undefined,
  });
});
