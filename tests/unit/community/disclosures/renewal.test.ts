import { expect, test } from 'vitest';
import { dueOn, isOverdue } from '../../../../src/community/disclosures/renewal.ts';
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
