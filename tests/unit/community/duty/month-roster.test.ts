import { describe, expect, test } from 'vitest';
import {
  comingMonths,
  daysOfMonth,
  inColumns,
  monthRoster,
} from '../../../../src/community/duty/month-roster.ts';
import { deliberationDay, friday, post } from '../../../examples/duty-sessions.ts';

describe('the roster of a month', () => {
  test('has every date of every session in order, the earlier hour first', () => {
    const lines = monthRoster([friday({ opensAt: '08:30' }), deliberationDay()], '2026-11');
    expect(lines.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-11-03 逢三说事',
      '2026-11-06 周五一站式坐班',
      '2026-11-13 周五一站式坐班',
      '2026-11-13 逢三说事',
      '2026-11-20 周五一站式坐班',
      '2026-11-23 逢三说事',
      '2026-11-27 周五一站式坐班',
    ]);
  });

  test('names hours and place only where they are not those of the session', () => {
    const session = deliberationDay({
      exceptions: [
        {
          on: '2026-11-18',
          change: 'extra',
          opensAt: '19:00',
          closesAt: '20:30',
          place: '门岗',
          reason: '商量充电棚',
        },
      ],
    });
    const [, , extra] = monthRoster([session], '2026-11');
    expect(extra).toMatchObject({
      hours: '19:00–20:30',
      place: '门岗',
      change: '加开：商量充电棚',
      isOff: false,
    });
    expect(monthRoster([session], '2026-11')[0]).toMatchObject({
      hours: undefined,
      place: undefined,
      change: undefined,
    });
  });

  test('tells a cancelled day with its reason', () => {
    const session = friday({
      exceptions: [{ on: '2026-11-06', change: 'cancelled', reason: '大雪' }],
    });
    expect(monthRoster([session], '2026-11')[0]).toMatchObject({
      day: '2026-11-06',
      change: '取消：大雪',
      isOff: true,
    });
  });

  test('tells the reason of a move once, on the day that takes place', () => {
    const session = deliberationDay({
      exceptions: [{ on: '2026-11-13', change: 'moved', movedTo: '2026-11-15', reason: '开会' }],
    });
    expect(
      monthRoster([session], '2026-11')
        .slice(1, 3)
        .map(({ day, change }) => [day, change]),
    ).toEqual([
      ['2026-11-13', '改到11月15日'],
      ['2026-11-15', '由11月13日改到这天：开会'],
    ]);
  });

  test('tells the reason of a move out of the month on the day that falls out', () => {
    const session = deliberationDay({
      exceptions: [{ on: '2026-11-23', change: 'moved', movedTo: '2026-12-01', reason: '开会' }],
    });
    expect(monthRoster([session], '2026-11').at(-1)?.change).toBe('改到12月1日：开会');
  });

  test('is empty while nobody knows the weekday', () => {
    expect(monthRoster([post()], '2026-11')).toEqual([]);
  });
});

test('the coming months go over the end of a year, and February has its days', () => {
  expect(comingMonths('2027-11')).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  expect(daysOfMonth('2028-02')).toEqual(['2028-02-01', '2028-02-29']);
});

test('columns keep the order of the lines, and a long line counts for several', () => {
  const line = (day: string, change?: string) => ({ day, title: '逢三说事', change, isOff: false });
  const long = line(
    '1',
    '改到另行通知的日期：会议室检修，参加的人多，临时改在活动室里开，请互相转告，不要跑空',
  );
  const lines = [long, line('2'), line('3'), line('4'), line('5')];
  expect(inColumns(lines, 2)).toEqual([lines.slice(0, 1), lines.slice(1)]);
  expect(inColumns(lines.slice(1), 2)).toEqual([lines.slice(1, 3), lines.slice(3)]);
  expect(inColumns([], 3)).toEqual([]);
});
