import { describe, expect, test } from 'vitest';
import {
  dutyHasNextDate,
  dutyIsKnown,
  exceptionsAreCurrent,
  holidaysAreKnown,
  phonesAreGiven,
} from '../../../../src/community/health/duty.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const session = (more: string) => ({
  'duty-sessions/friday.yml': `title: 周五坐班\nkind: friday\nwho: 工作人员\n${more}`,
});
const HOURS = 'opensAt: "09:00"\ncloseAt: "11:00"\n'.replace('closeAt', 'closesAt');
const WEEKLY = 'rule: { every: week, weekday: "5" }\n';
const PHONE = 'phone: 0370-1234567\n';

describe('a duty session', () => {
  test('is known with day, hours and phone', () => {
    expect(found(dutyIsKnown, session(WEEKLY + HOURS + PHONE))).toEqual([]);
  });

  test.each([
    ['phone', WEEKLY + HOURS, 'soon', '电话'],
    ['end', `${WEEKLY}${PHONE}opensAt: "09:00"\n`, 'soon', '几点结束'],
    ['hours', WEEKLY + PHONE, 'now', '几点开始、几点结束'],
    ['weekday', `rule: { every: week }\n${HOURS}${PHONE}`, 'now', '星期几'],
  ])('without its %s is not', (_what, more, severity, missing) => {
    const [finding, ...others] = dutyIsKnown.find(contentOfFiles(session(more)), NOW);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'duty-incomplete',
      severity,
      field: missing,
      places: [{ collection: 'dutySessions', id: 'friday', name: '周五坐班' }],
    });
    expect(finding?.text).toContain(`没有写${missing}。`);
  });

  test('on named days needs one to come', () => {
    const on = (day: string) => session(`rule: { every: dates, dates: [${day}] }\n`);
    expect(found(dutyHasNextDate, on('2026-11-23'))).toEqual([
      'duty-over soon dutySessions/friday',
    ]);
    expect(found(dutyHasNextDate, on('2026-11-24'))).toEqual([]);
  });

  test('of which the weekday is unknown is not called over', () => {
    expect(found(dutyHasNextDate, session('rule: { every: week }\n'))).toEqual([]);
  });
});

describe('changes of a duty session', () => {
  const changed = (...days: string[]) =>
    session(
      `${WEEKLY}exceptions:\n${days.map((on) => `  - { on: ${on}, change: cancelled, reason: 放假 }\n`).join('')}`,
    );

  test('are to be tidied up when the last was a month ago', () => {
    expect(found(exceptionsAreCurrent, changed('2026-10-02', '2026-10-24'))).toEqual([
      'duty-exceptions-past hint dutySessions/friday',
    ]);
    expect(found(exceptionsAreCurrent, changed('2026-10-02', '2026-10-25'))).toEqual([]);
    expect(found(exceptionsAreCurrent, session(WEEKLY))).toEqual([]);
  });

  test('count on the day to which they moved', () => {
    const moved = session(
      `${WEEKLY}exceptions:\n  - { on: 2026-10-02, change: moved, movedTo: 2026-11-20, reason: 放假 }\n`,
    );
    expect(found(exceptionsAreCurrent, moved)).toEqual([]);
  });
});

describe('the holidays', () => {
  const known =
    (...years: number[]) =>
    (year: number) =>
      years.includes(year);

  test('of this year must be known on every day', () => {
    expect(found(holidaysAreKnown(known()), {})).toEqual(['holidays-unknown now']);
    expect(found(holidaysAreKnown(known(2026)), {})).toEqual([]);
  });

  test('of the next year must be known from 1 December on', () => {
    const check = holidaysAreKnown(known(2026));
    expect(found(check, {}, '2026-11-30T23:59')).toEqual([]);
    expect(found(check, {}, '2026-12-01T00:00')).toEqual(['holidays-running-out soon']);
    expect(found(holidaysAreKnown(known(2026, 2027)), {}, '2026-12-01T00:00')).toEqual([]);
  });

  test('are known to the package for the years that it covers', () => {
    expect(found(holidaysAreKnown(), {}, '2026-06-01T08:00')).toEqual([]);
    expect(found(holidaysAreKnown(), {}, '2040-06-01T08:00')).toEqual(['holidays-unknown now']);
  });
});

test('a community without any public phone is told at once', () => {
  const site = (more: string) => ({ 'site/index.yml': `name: 某社区\ndescription: 社区\n${more}` });
  expect(found(phonesAreGiven, site(''))).toEqual(['no-public-phone now site/index']);
  expect(
    found(phonesAreGiven, site('phones:\n  - { label: 值班, number: 0370-1234567 }\n')),
  ).toEqual([]);
});
