import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  daysOfMonth,
  isDay,
  monthOf,
  weekdayOf,
} from '../../../src/time/day.ts';
import { momentOf } from '../../../src/time/now.ts';
import { countedDays } from '../../naive-calendar.ts';

/** More than a century, with the leap year 2000 and 2100, which is none. */
const DAYS = countedDays(2000, 2110);
const place = fc.nat(DAYS.length - 1);
const at = (index: number) => DAYS[index] as (typeof DAYS)[number];

test('every day of a century has its weekday, its month its length', () => {
  const wrong = DAYS.filter(({ day, weekday, monthLength }) => {
    const [year, month] = day.split('-').map(Number) as [number, number];
    return weekdayOf(day) !== weekday || daysInMonth(year, month) !== monthLength || !isDay(day);
  });
  expect(wrong).toEqual([]);
});

test('counting forth and back arrives where counting on the fingers does', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(addDays(at(from).day, to - from)).toBe(at(to).day);
      expect(daysBetween(at(from).day, at(to).day)).toBe(to - from);
    }),
    { numRuns: 2000 },
  );
});

test('months follow one another, each with all of its days', () => {
  const months = [...new Set(DAYS.map(({ day }) => monthOf(day)))];
  for (const [index, month] of months.entries()) {
    expect(addMonths(month, 1)).toBe(months[index + 1] ?? '2111-01');
    expect(addMonths(month, -index)).toBe('2000-01');
    expect(daysOfMonth(month)).toEqual(
      DAYS.filter(({ day }) => monthOf(day) === month).map(({ day }) => day),
    );
  }
});

test('the clocks of the community show at every instant what Intl says in other words', () => {
  const words = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const instants = fc.date({ min: new Date('1992-01-01'), max: new Date('2110-01-01') });
  fc.assert(
    fc.property(instants, (instant) => {
      fc.pre(!Number.isNaN(instant.getTime()));
      expect(momentOf(instant)).toBe(words.format(instant).replace(' ', 'T'));
    }),
    { numRuns: 2000 },
  );
});
