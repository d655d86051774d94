import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  calendarDay,
  holidaysAreKnown,
  yearsWithHolidays,
} from '../../../../src/community/duty/calendar-day.ts';

test.each([
  ['2026-11-23', { lunar: '农历十月十五', works: true }],
  ['2026-11-22', { lunar: '农历十月十四', works: false }],
  ['2026-10-01', { lunar: '农历八月廿一', holiday: '国庆节', works: false }],
  ['2026-10-10', { lunar: '农历九月初一', holiday: '国庆节调休上班', works: true }],
  ['2026-02-17', { lunar: '农历正月初一', holiday: '春节', works: false }],
  ['2026-06-19', { lunar: '农历五月初五', holiday: '端午', works: false }],
])('the calendar says of %s: %j', (day, said) => {
  expect(calendarDay(day)).toEqual(said);
});

test('a year without a notice of the State Council has weekends and no holidays', () => {
  expect(calendarDay('2039-10-01')).toMatchObject({ works: false, lunar: expect.any(String) });
  expect(calendarDay('2039-10-01').holiday).toBeUndefined();
  expect(calendarDay('2039-10-03').works).toBe(true);
});

test('a leap month is called one', () => {
  expect(calendarDay('2025-07-25').lunar).toBe('农历闰六月初一');
});

const RULE = fileURLToPath(
  new URL('../../../../src/community/duty/calendar-day.ts', import.meta.url),
);
const SCRIPT = `
  const { calendarDay } = await import(${JSON.stringify(RULE)});
  const day = (n) => new Date(Date.UTC(2025, 11, 1 + n)).toISOString().slice(0, 10);
  console.log(JSON.stringify(Array.from({ length: 430 }, (_, n) => calendarDay(day(n)))));
`;

test('a machine in any time zone says the same of every day', () => {
  const said = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const here = said('Asia/Shanghai');
  for (const zone of ['America/New_York', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'UTC']) {
    expect(said(zone)).toBe(here);
  }
});

test('the years with holidays are those of which the package has some, without a gap', () => {
  const { first, last } = yearsWithHolidays();
  expect(first).toBeLessThan(2010);
  expect(last).toBeGreaterThanOrEqual(2026);
  for (let year = first; year <= last; year++) expect(holidaysAreKnown(year), `${year}`).toBe(true);
  expect(holidaysAreKnown(first - 1)).toBe(false);
  expect(holidaysAreKnown(last + 1)).toBe(false);
});
