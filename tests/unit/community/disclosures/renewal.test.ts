import { expect, test } from 'vitest';
import {
  dueBeforeLong,
  dueOn,
  isLong,
  isOverdue,
  renewalOf,
} from '../../../../src/community/disclosures/renewal.ts';
import { disclosure } from '../../../examples/disclosures.ts';

test.each([
  ['monthly', '2026-10-08', '2026-11-08'],
  ['monthly', '2026-12-15', '2027-01-15'],
  ['monthly', '2026-01-31', '2026-02-28'],
  ['monthly', '2024-01-31', '2024-02-29'],
  ['quarterly', '2026-11-30', '2027-02-28'],
  ['quarterly', '2026-10-08', '2027-01-08'],
  ['yearly', '2026-10-08', '2027-10-08'],
  ['yearly', '2024-02-29', '2025-02-28'],
] as const)('what is renewed %s and was on %s is due on %s', (cycle, last, due) => {
  expect(dueOn(disclosure(cycle, last))).toBe(due);
});

test.each(['long-term', 'on-change'] as const)('what is public %s is never due', (cycle) => {
  expect(dueOn(disclosure(cycle, '2020-01-01'))).toBeUndefined();
  expect(isOverdue(disclosure(cycle, '2020-01-01'), '2026-11-23')).toBe(false);
});

test('what was never published has no day on which it is due', () => {
  expect(dueOn(disclosure('monthly'))).toBeUndefined();
  expect(isOverdue(disclosure('monthly'), '2026-11-23')).toBe(false);
});

test('an item is overdue from the day after it was due', () => {
  const item = disclosure('monthly', '2026-10-08');
  expect(isOverdue(item, '2026-11-08')).toBe(false);
  expect(isOverdue(item, '2026-11-09')).toBe(true);
});

test.each([
  ['monthly', '2026-10-24', '2026-11-16', 'current'],
  ['monthly', '2026-10-24', '2026-11-17', 'due-soon'],
  ['monthly', '2026-10-24', '2026-11-24', 'due-soon'],
  ['monthly', '2026-10-24', '2026-11-25', 'overdue'],
  ['quarterly', '2026-08-24', '2026-11-09', 'current'],
  ['quarterly', '2026-08-24', '2026-11-10', 'due-soon'],
  ['yearly', '2025-11-24', '2026-10-24', 'current'],
  ['yearly', '2025-11-24', '2026-10-25', 'due-soon'],
  ['long-term', '2020-01-01', '2026-11-24', 'standing'],
  ['on-change', '2020-01-01', '2026-11-24', 'standing'],
  ['monthly', undefined, '2026-11-24', 'never'],
  ['long-term', undefined, '2026-11-24', 'never'],
] as const)('what is renewed %s and was on %s is on %s: %s', (cycle, last, today, renewal) => {
  expect(renewalOf(disclosure(cycle, last), today)).toBe(renewal);
});

test('what is due before long is listed with the most pressing first, overdue only in public', () => {
  const items = [
    disclosure('quarterly', '2026-08-30'),
    disclosure('monthly', '2026-10-28'),
    disclosure('monthly', '2026-09-01'),
    disclosure('yearly', '2026-09-01'),
    disclosure('monthly'),
  ];
  const last = (showsOverdue: boolean) =>
    dueBeforeLong(items, '2026-11-24', showsOverdue).map(({ lastRenewedOn }) => lastRenewedOn);
  expect(last(false)).toEqual(['2026-10-28', '2026-08-30']);
  expect(last(true)).toEqual(['2026-09-01', '2026-10-28', '2026-08-30']);
});

test('a text is folded when it is long, or has many lines', () => {
  expect(isLong('短')).toBe(false);
  expect(isLong('字'.repeat(121))).toBe(true);
  expect(isLong('一\n二\n三\n四\n五')).toBe(false);
  expect(isLong('一\n二\n三\n四\n五\n六')).toBe(true);
});
