import { expect, test } from 'vitest';
import { dueOn, isOverdue } from '../../../../src/community/disclosures/renewal.ts';

test.each([
  ['yearly', '2025-02-28', '2026-02-28'],
  ['quarterly', '2026-08-31', '2026-11-30'],
  ['monthly', '2026-01-31', '2026-02-28'],
  ['monthly', '2026-12-15', '2027-01-15'],
  ['quarterly', '2027-11-30', '2028-02-29'],
] as const)('an item renewed %s on %s is due on %s', (cycle, lastRenewedOn, due) => {
  expect(dueOn({ cycle, lastRenewedOn })).toBe(due);
});

test('an item for the long term, or renewed when something changes, is never due', () => {
  expect(dueOn({ cycle: 'long-term', lastRenewedOn: '2020-01-01' })).toBeUndefined();
  expect(dueOn({ cycle: 'on-change', lastRenewedOn: '2020-01-01' })).toBeUndefined();
  expect(dueOn({ cycle: 'monthly' })).toBeUndefined();
});

test('an item is overdue from the day after it was due', () => {
  const item = { cycle: 'monthly', lastRenewedOn: '2026-10-24' } as const;
  expect(isOverdue(item, '2026-11-24')).toBe(false);
  expect(isOverdue(item, '2026-11-25')).toBe(true);
});
