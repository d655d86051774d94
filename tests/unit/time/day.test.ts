import { describe, expect, test } from 'vitest';
import {
  addDays,
  clockOf,
  dayOf,
  daysBetween,
  daysInMonth,
  instantOf,
  isClock,
  isDay,
  monthOf,
  readMoment,
  weekdayOf,
  withZone,
} from '../../../src/time/day.ts';

describe('a day', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is on the calendar',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    ['2026-02-29', 'not a leap year'],
    ['1900-02-29', 'a century that is none'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-00-10', 'no month 0'],
    ['2026-13-01', 'no month 13'],
    ['2026-01-00', 'no day 0'],
    ['2026-1-5', 'one digit'],
    ['2026/01/05', 'slashes'],
    ['20260105', 'no dashes'],
    [' 2026-01-05', 'a blank'],
    ['2026-01-05T00:00', 'a clock'],
    ['２０２６-01-05', 'full-width digits'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('clock text', () => {
  test.each(['00:00', '09:30', '19:59', '23:59'])('%s is one', (text) => {
    expect(isClock(text)).toBe(true);
  });
  test.each(['24:00', '9:30', '09:60', '09：30', '0930', '09:30:00', ''])('%s is none', (text) => {
    expect(isClock(text)).toBe(false);
  });
});

describe('a written moment', () => {
  test.each([
    ['2026-11-23', '2026-11-23T00:00'],
    ['2026-11-23 09:30', '2026-11-23T09:30'],
    ['2026-11-23T09:30', '2026-11-23T09:30'],
    ['2026-11-23T09:30:00+08:00', '2026-11-23T09:30'],
    ['2026-11-23 09:30:59+08:00', '2026-11-23T09:30'],
  ])('%s is read as %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  test.each([
    ['2026-11-23T09:30:00', 'other programs read it as UTC, eight hours off'],
    ['2026-11-23T09:30:00Z', 'another zone'],
    ['2026-11-23T09:30:00+09:00', 'another zone'],
    ['2026-11-23T24:00', 'no such hour'],
    ['2026-11-23  09:30', 'two blanks'],
    ['2026-02-30 09:30', 'no such day'],
    ['tomorrow', 'no day at all'],
  ])('%s is refused: %s', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});

describe('counting days', () => {
  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-01-01', 365, '2027-01-01'],
    ['1986-05-03', 2, '1986-05-05'],
  ])('%s and %i days make %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
    expect(daysBetween(day, then)).toBe(count);
  });

  test.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test('the week begins on Monday with 1 and ends on Sunday with 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-27')).toBe(5);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });
});

test('a moment has a day, a clock text and a month', () => {
  expect(dayOf('2026-11-23T09:30')).toBe('2026-11-23');
  expect(clockOf('2026-11-23T09:30')).toBe('09:30');
  expect(monthOf('2026-11-23T09:30')).toBe('2026-11');
  expect(monthOf('2026-11-23')).toBe('2026-11');
});

test('a moment is told to machines elsewhere with its zone', () => {
  expect(withZone('2026-11-23T07:30')).toBe('2026-11-23T07:30:00+08:00');
  expect(instantOf('2026-11-23T07:30').toISOString()).toBe('2026-11-22T23:30:00.000Z');
});
