import { describe, expect, test } from 'vitest';
import {
  dutyDates,
  hasDates,
  hoursInWords,
  nextDutyDates,
  ruleInWords,
  timeOf,
} from '../../../../src/community/duty/next-dates.ts';
import { type DutySession, dutySessions } from '../../../../src/community/duty/schema.ts';
import { schemaOf } from '../../../../src/model/zod.ts';

function session(rule: object, more: object = {}): DutySession {
  const data = { title: '坐班', kind: 'friday', who: '工作人员', rule, ...more };
  return { id: 'desk', ...schemaOf(dutySessions).parse(data) };
}

const friday = { every: 'week', weekday: 5 };
const threes = { every: 'month', monthDays: [3, 13, 23] };
const days = (dates: { day: string }[]) => dates.map(({ day }) => day);

describe('the next dates of a session', () => {
  test('are every Friday, today included', () => {
    expect(days(nextDutyDates(session(friday), '2026-11-27', 3))).toEqual([
      '2026-11-27',
      '2026-12-04',
      '2026-12-11',
    ]);
  });

  test('are the 3rd, 13th and 23rd, over the ends of months and years', () => {
    expect(days(nextDutyDates(session(threes), '2026-12-14', 4))).toEqual([
      '2026-12-23',
      '2027-01-03',
      '2027-01-13',
      '2027-01-23',
    ]);
  });

  test('leave out a 31st where the month has none, and know a leap day', () => {
    expect(
      days(nextDutyDates(session({ every: 'month', monthDays: [31] }), '2027-02-01', 2)),
    ).toEqual(['2027-03-31', '2027-05-31']);
    expect(
      days(nextDutyDates(session({ every: 'month', monthDays: [29] }), '2028-02-01', 1)),
    ).toEqual(['2028-02-29']);
  });

  test('are the given ones where staff name each day', () => {
    const named = session({ every: 'dates', dates: ['2026-12-05', '2026-11-01'] });
    expect(days(nextDutyDates(named, '2026-11-24', 5))).toEqual(['2026-12-05']);
  });

  test('are none while the weekday is unknown', () => {
    const unknown = session({ every: 'week' });
    expect(nextDutyDates(unknown, '2026-11-24', 3)).toEqual([]);
    expect(hasDates(unknown)).toBe(false);
    expect(ruleInWords(unknown)).toBe('每周固定时间（星期几待补充）');
  });

  test('skip a cancelled day, take the new day of a moved one, and add an extra one', () => {
    const changed = session(threes, {
      exceptions: [
        { on: '2026-12-03', change: 'cancelled', reason: '停电' },
        { on: '2026-12-13', change: 'moved', movedTo: '2026-12-15', reason: '会议' },
        { on: '2026-12-20', change: 'extra', reason: '加开' },
      ],
    });
    expect(days(nextDutyDates(changed, '2026-12-01', 3))).toEqual([
      '2026-12-15',
      '2026-12-20',
      '2026-12-23',
    ]);
  });

  test('tell the cancelled and the moved day, so that nobody waits in vain', () => {
    const changed = session(threes, {
      exceptions: [
        { on: '2026-12-03', change: 'cancelled', reason: '停电' },
        { on: '2026-12-13', change: 'moved', movedTo: '2027-01-01', reason: '会议' },
      ],
    });
    expect(
      dutyDates(changed, '2026-12-01', '2027-01-02').map(({ day, state, otherDay }) => [
        day,
        state,
        otherDay,
      ]),
    ).toEqual([
      ['2026-12-03', 'cancelled', undefined],
      ['2026-12-13', 'moved-away', '2027-01-01'],
      ['2026-12-23', 'planned', undefined],
      ['2027-01-01', 'moved-here', '2026-12-13'],
    ]);
  });

  test('carry the hours and the place of the exception, else those of the session', () => {
    const changed = session(friday, {
      opensAt: '09:00',
      closesAt: '11:30',
      place: '会议室',
      exceptions: [{ on: '2026-11-28', change: 'extra', opensAt: '10:00', reason: '补' }],
    });
    const [planned, extra] = nextDutyDates(changed, '2026-11-27', 2);
    expect(planned).toMatchObject({ opensAt: '09:00', closesAt: '11:30', place: '会议室' });
    expect(extra).toMatchObject({ opensAt: '10:00', closesAt: '11:30', place: '会议室' });
  });
});

describe('a date stands', () => {
  const date = {
    session: 'desk',
    day: '2026-11-27',
    state: 'planned',
    opensAt: '09:00',
    closesAt: '11:30',
  } as const;

  test.each([
    ['2026-11-26T23:59', 'later'],
    ['2026-11-27T00:00', 'today'],
    ['2026-11-27T08:59', 'today'],
    ['2026-11-27T09:00', 'now'],
    ['2026-11-27T11:29', 'now'],
    ['2026-11-27T11:30', 'over'],
    ['2026-11-28T00:00', 'over'],
  ])('at %s: %s', (now, expected) => {
    expect(timeOf(date, now)).toBe(expected);
  });

  test('never at now while its hours are unknown', () => {
    expect(
      timeOf({ session: 'desk', day: '2026-11-27', state: 'planned' }, '2026-11-27T10:00'),
    ).toBe('today');
  });
});

test('hours are told as far as they are known', () => {
  expect(hoursInWords({ opensAt: '09:00', closesAt: '11:30' })).toBe('09:00–11:30');
  expect(hoursInWords({ opensAt: '09:00' })).toBe('09:00起');
  expect(hoursInWords({})).toBeUndefined();
});
