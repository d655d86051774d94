import { describe, expect, test } from 'vitest';
import {
  dutyDates,
  hasDates,
  hoursInWords,
  nextDutyDates,
  recursOn,
  ruleInWords,
  takesPlace,
  timeOf,
} from '../../../../src/community/duty/next-dates.ts';
import { addDays } from '../../../../src/time/day.ts';
import { deliberationDay, friday, onDates, post } from '../../../examples/duty-sessions.ts';

const daysOf = (dates: readonly { day: string }[]) => dates.map(({ day }) => day);
const told = (dates: ReturnType<typeof dutyDates>) =>
  dates.map(({ day, state, otherDay }) => [day, state, ...(otherDay ? [otherDay] : [])]);

describe('every Friday', () => {
  test('the next dates are the coming Fridays, today included', () => {
    expect(daysOf(nextDutyDates(friday(), '2026-11-23', 3))).toEqual([
      '2026-11-27',
      '2026-12-04',
      '2026-12-11',
    ]);
    expect(daysOf(nextDutyDates(friday(), '2026-11-27', 1))).toEqual(['2026-11-27']);
    expect(daysOf(nextDutyDates(friday(), '2026-11-28', 1))).toEqual(['2026-12-04']);
  });

  test('the turn of the year changes nothing', () => {
    expect(daysOf(dutyDates(friday(), '2026-12-25', '2027-01-08'))).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
  });
});

describe('the 3rd, 13th and 23rd of every month', () => {
  test('the next dates run on over the end of a month', () => {
    expect(daysOf(nextDutyDates(deliberationDay(), '2026-11-23', 4))).toEqual([
      '2026-11-23',
      '2026-12-03',
      '2026-12-13',
      '2026-12-23',
    ]);
    expect(daysOf(nextDutyDates(deliberationDay(), '2026-02-24', 1))).toEqual(['2026-03-03']);
    expect(daysOf(nextDutyDates(deliberationDay(), '2024-02-29', 1))).toEqual(['2024-03-03']);
  });

  test('a year has 36 of them, a leap year as well', () => {
    for (const year of [2024, 2026]) {
      expect(dutyDates(deliberationDay(), `${year}-01-01`, `${year}-12-31`)).toHaveLength(36);
    }
  });
});

test('a day that a month does not have is passed over, not moved', () => {
  const last = deliberationDay({ rule: { every: 'month', monthDays: [29, 31] } });
  expect(daysOf(dutyDates(last, '2026-01-01', '2026-05-01'))).toEqual([
    '2026-01-29',
    '2026-01-31',
    '2026-03-29',
    '2026-03-31',
    '2026-04-29',
  ]);
  expect(daysOf(dutyDates(last, '2024-02-01', '2024-02-29'))).toEqual(['2024-02-29']);
});

test('named dates come in order of the calendar, and run out', () => {
  const named = onDates('2026-12-20', '2026-11-01', '2026-12-01');
  expect(daysOf(nextDutyDates(named, '2026-11-23', 5))).toEqual(['2026-12-01', '2026-12-20']);
  expect(nextDutyDates(named, '2026-12-21', 5)).toEqual([]);
});

test('a weekly session has no dates while nobody knows its weekday', () => {
  expect(nextDutyDates(post(), '2026-11-23', 3)).toEqual([]);
  expect(recursOn(post().rule, '2026-11-23')).toBe(false);
  expect(hasDates(post())).toBe(false);
  expect(hasDates(friday())).toBe(true);
  expect(hasDates(deliberationDay())).toBe(true);
  expect(hasDates(onDates('2026-12-01'))).toBe(true);
});

describe('exceptions', () => {
  const changed = deliberationDay({
    exceptions: [
      {
        on: '2026-10-03',
        change: 'moved',
        movedTo: '2026-10-09',
        opensAt: '14:00',
        closesAt: '16:00',
        place: '书画间',
        reason: '国庆节放假',
      },
      { on: '2026-10-23', change: 'cancelled', reason: '停电' },
      { on: '2026-10-30', change: 'extra', reason: '居民要求' },
    ],
  });

  test('a moved session is told on both days, a cancelled and an extra one on theirs', () => {
    expect(told(dutyDates(changed, '2026-10-01', '2026-10-31'))).toEqual([
      ['2026-10-03', 'moved-away', '2026-10-09'],
      ['2026-10-09', 'moved-here', '2026-10-03'],
      ['2026-10-13', 'planned'],
      ['2026-10-23', 'cancelled'],
      ['2026-10-30', 'extra'],
    ]);
  });

  test('the next dates are those that take place', () => {
    expect(daysOf(nextDutyDates(changed, '2026-10-01', 4))).toEqual([
      '2026-10-09',
      '2026-10-13',
      '2026-10-30',
      '2026-11-03',
    ]);
  });

  test('a changed date has hours, place and reason of its own, else those of the session', () => {
    const [away, here, , cancelled, extra] = dutyDates(changed, '2026-10-01', '2026-10-31');
    expect(here).toMatchObject({ opensAt: '14:00', closesAt: '16:00', place: '书画间' });
    expect(here?.reason).toBe('国庆节放假');
    expect(extra).toMatchObject({ opensAt: '09:00', closesAt: '11:30', place: '社区会议室' });
    for (const date of [away, cancelled]) expect(date).not.toHaveProperty('opensAt');
    expect(cancelled?.reason).toBe('停电');
  });

  test('a session is found on the day to which it was moved out of another month or year', () => {
    const moved = deliberationDay({
      exceptions: [
        { on: '2026-12-23', change: 'moved', movedTo: '2027-01-05', reason: '年终' },
        { on: '2026-02-03', change: 'moved', movedTo: '2026-01-30', reason: '春节' },
      ],
    });
    expect(told(dutyDates(moved, '2027-01-01', '2027-01-09'))).toEqual([
      ['2027-01-03', 'planned'],
      ['2027-01-05', 'moved-here', '2026-12-23'],
    ]);
    expect(told(dutyDates(moved, '2026-01-24', '2026-02-12'))).toEqual([
      ['2026-01-30', 'moved-here', '2026-02-03'],
      ['2026-02-03', 'moved-away', '2026-01-30'],
    ]);
  });

  test('a session that only changes its hours on its own day is told once', () => {
    const later = deliberationDay({
      exceptions: [
        {
          on: '2026-12-03',
          change: 'moved',
          movedTo: '2026-12-03',
          opensAt: '14:00',
          reason: '开会',
        },
      ],
    });
    const dates = dutyDates(later, '2026-12-03', '2026-12-03');
    expect(told(dates)).toEqual([['2026-12-03', 'moved-here', '2026-12-03']]);
    expect(dates[0]?.opensAt).toBe('14:00');
  });

  test('a later beginning leaves the end open rather than before it', () => {
    const hours = (fields: object) =>
      dutyDates(
        deliberationDay({
          exceptions: [{ on: '2026-12-30', change: 'extra', reason: '年终', ...fields }],
        }),
        '2026-12-30',
        '2026-12-30',
      ).map(hoursInWords);
    expect(hours({ opensAt: '14:00' })).toEqual(['14:00起']);
    expect(hours({ opensAt: '08:00' })).toEqual(['08:00–11:30']);
    expect(hours({ closesAt: '10:00' })).toEqual(['09:00–10:00']);
  });

  test('weekly sessions know them too', () => {
    const changedFriday = friday({
      exceptions: [
        { on: '2026-10-02', change: 'cancelled', reason: '国庆节' },
        { on: '2026-10-10', change: 'extra', reason: '调休上班' },
      ],
    });
    expect(daysOf(nextDutyDates(changedFriday, '2026-10-01', 2))).toEqual([
      '2026-10-09',
      '2026-10-10',
    ]);
  });

  test('an extra day counts even while the weekday is unknown', () => {
    const extra = post({
      exceptions: [{ on: '2026-12-02', change: 'extra', reason: '专场' }],
    });
    expect(daysOf(nextDutyDates(extra, '2026-11-23', 3))).toEqual(['2026-12-02']);
  });

  test('what was moved away or cancelled does not take place', () => {
    const states = ['planned', 'moved-here', 'extra', 'moved-away', 'cancelled'] as const;
    expect(states.filter((state) => takesPlace({ state }))).toEqual([
      'planned',
      'moved-here',
      'extra',
    ]);
  });
});

test('whatever day it is, the next date is the first of all dates from that day on', () => {
  const session = deliberationDay({
    exceptions: [
      { on: '2026-02-03', change: 'moved', movedTo: '2026-02-28', reason: '春节' },
      { on: '2026-02-13', change: 'cancelled', reason: '春节' },
    ],
  });
  for (let day = '2026-01-01'; day < '2026-06-01'; day = addDays(day, 1)) {
    const [next] = nextDutyDates(session, day, 1);
    const all = dutyDates(session, day, '2026-12-31').filter(takesPlace);
    expect(next).toEqual(all[0]);
  }
});

describe('where a date stands', () => {
  const [date] = nextDutyDates(deliberationDay(), '2026-11-23', 1);
  const [withoutHours] = nextDutyDates(friday(), '2026-11-23', 1);
  const [withoutEnd] = nextDutyDates(friday({ opensAt: '14:00' }), '2026-11-23', 1);
  if (!date || !withoutHours || !withoutEnd) throw new Error('no dates');

  test.each([
    ['2026-11-22T23:59', 'later'],
    ['2026-11-23T00:00', 'today'],
    ['2026-11-23T08:59', 'today'],
    ['2026-11-23T09:00', 'now'],
    ['2026-11-23T11:29', 'now'],
    ['2026-11-23T11:30', 'over'],
    ['2026-11-24T00:00', 'over'],
  ])('at %s a session from 09:00 to 11:30 is %s', (now, time) => {
    expect(timeOf(date, now)).toBe(time);
  });

  test.each([
    ['2026-11-26T23:59', 'later'],
    ['2026-11-27T00:00', 'today'],
    ['2026-11-27T23:59', 'today'],
    ['2026-11-28T00:00', 'over'],
  ])('at %s a session without hours is %s', (now, time) => {
    expect(timeOf(withoutHours, now)).toBe(time);
    expect(timeOf(withoutEnd, now)).toBe(time);
  });
});

test.each([
  [friday(), '每周五'],
  [friday({ rule: { every: 'week', weekday: '7' } }), '每周日'],
  [post(), '每周固定时间（星期几待补充）'],
  [deliberationDay(), '每月3、13、23日'],
  [deliberationDay({ rule: { every: 'month' } }), '每月（日期待补充）'],
  [onDates('2026-12-01'), '按公布的日期'],
] as const)('a rule in words: %#', (session, words) => {
  expect(ruleInWords(session)).toBe(words);
});

test('hours are told as far as they are known', () => {
  expect(hoursInWords({ opensAt: '09:00', closesAt: '11:30' })).toBe('09:00–11:30');
  expect(hoursInWords({ opensAt: '09:00' })).toBe('09:00起');
  expect(hoursInWords({ closesAt: '11:30' })).toBeUndefined();
  expect(hoursInWords({})).toBeUndefined();
});
