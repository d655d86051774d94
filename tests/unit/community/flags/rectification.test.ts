import { describe, expect, test } from 'vitest';
import {
  rectificationDays,
  rectificationOf,
} from '../../../../src/community/flags/rectification.ts';

const stateOn = (today: string, result: { rectifyBy?: string; rectifiedOn?: string }) =>
  rectificationOf(result, today)?.state;

describe('a rectification', () => {
  test.each([
    ['2026-07-31', 'open'],
    ['2026-08-01', 'open'],
    ['2026-08-02', 'overdue'],
  ])('on %s, with a deadline of August 1, is %s', (today, state) => {
    expect(stateOn(today, { rectifyBy: '2026-08-01' })).toBe(state);
  });

  test('is done from the day on which it was, also after the deadline', () => {
    const late = { rectifyBy: '2026-08-01', rectifiedOn: '2026-08-10' };
    expect(stateOn('2026-08-09', late)).toBe('overdue');
    expect(stateOn('2026-08-10', late)).toBe('done');
    expect(stateOn('2026-08-10', { rectifiedOn: '2026-08-10' })).toBe('done');
  });

  test('of which no day is known has no state', () => {
    expect(rectificationOf({}, '2026-08-01')).toBeUndefined();
  });
});

test.each([
  ['2026-07-30', { rectifyBy: '2026-08-01' }, '期限 2026年8月1日，还有 2 天'],
  ['2026-08-01', { rectifyBy: '2026-08-01' }, '期限 2026年8月1日，今天到期'],
  ['2026-08-05', { rectifyBy: '2026-08-01' }, '期限 2026年8月1日，已过 4 天'],
  [
    '2026-09-01',
    { rectifyBy: '2026-08-01', rectifiedOn: '2026-07-30' },
    '期限 2026年8月1日，2026年7月30日完成',
  ],
  [
    '2026-09-01',
    { rectifyBy: '2026-08-01', rectifiedOn: '2026-08-10' },
    '期限 2026年8月1日，2026年8月10日完成，晚了 9 天',
  ],
  ['2026-09-01', { rectifiedOn: '2026-08-10' }, '2026年8月10日完成'],
])('on %s, %j reads %s', (today, result, words) => {
  const rectification = rectificationOf(result, today);
  expect(rectification && rectificationDays(rectification, today)).toBe(words);
});
