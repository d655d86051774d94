import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  isClock,
  isDay,
  readMoment,
  weekdayOf,
  withZone,
} from '../../../src/time/day.ts';
import { dayInChinese, momentInDigits, shortDay, weekdayName } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', ''])(
  '“%s” is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test.each(['2028-02-29', '2026-12-31', '2000-02-29'])('“%s” is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test('a clock goes from 00:00 to 23:59', () => {
  expect(['00:00', '23:59'].every(isClock)).toBe(true);
  expect(['24:00', '9:00', '12:60', ''].some(isClock)).toBe(false);
});

test.each([
  ['2026-11-23', '2026-11-23T00:00'],
  ['2026-11-23 09:30', '2026-11-23T09:30'],
  ['2026-11-23T09:30', '2026-11-23T09:30'],
  ['2026-11-23T09:30:00+08:00', '2026-11-23T09:30'],
  ['2026-11-23T09:30:00', undefined],
  ['2026-11-23T09:30Z', undefined],
  ['2026-11-31 09:30', undefined],
])('“%s” is read as %s', (text, moment) => {
  expect(readMoment(text)).toBe(moment);
});

describe('days are counted', () => {
  test('over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-24', '2027-11-24')).toBe(365);
    expect(daysInMonth(2028, 2)).toBe(29);
  });

  test('with Monday as the first day of the week', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(weekdayName('2026-11-29')).toBe('星期日');
  });
});

test('the clocks of the community tell the moment, wherever the question is asked', () => {
  expect(momentOf(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23T23:59');
  expect(momentOf(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24T00:00');
  expect(momentOf(new Date('2026-12-31T11:00:00-05:00'))).toBe('2027-01-01T00:00');
});

test('moments and days are written as readers know them', () => {
  expect(dayInChinese('2026-11-03')).toBe('2026年11月3日');
  expect(dayInChinese('2026-11')).toBe('2026年11月');
  expect(dayInChinese('2026')).toBe('2026年');
  expect(shortDay('2026-11-03', '2026-12-31')).toBe('11月3日');
  expect(shortDay('2027-01-01', '2026-12-31')).toBe('2027年1月1日');
  expect(momentInDigits('2026-11-03T09:05')).toBe('2026-11-03 09:05');
  expect(withZone('2026-11-03T09:05')).toBe('2026-11-03T09:05:00+08:00');
});
