import { expect, test } from 'vitest';
import { dayInChinese, momentInDigits, shortDay, weekdayName } from '../../../src/time/format.ts';

test('weekdays have their Chinese names', () => {
  expect(weekdayName('2026-11-23')).toBe('星期一');
  expect(weekdayName('2026-11-29')).toBe('星期日');
});

test.each([
  ['2026-11-23', '2026年11月23日'],
  ['2026-01-05', '2026年1月5日'],
  ['2026-05', '2026年5月'],
  ['2026', '2026年'],
])('%s is written %s', (day, words) => {
  expect(dayInChinese(day)).toBe(words);
});

test('a day of this year goes without its year, any other keeps it', () => {
  expect(shortDay('2026-01-05', '2026-12-31')).toBe('1月5日');
  expect(shortDay('2027-01-05', '2026-12-31')).toBe('2027年1月5日');
  expect(shortDay('2025-12-31', '2026-01-01')).toBe('2025年12月31日');
});

test('the time of publication is written in digits', () => {
  expect(momentInDigits('2026-11-23T09:30')).toBe('2026-11-23 09:30');
});
