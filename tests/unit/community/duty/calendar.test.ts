import { describe, expect, test } from 'vitest';
import { dutyCalendar } from '../../../../src/community/duty/calendar.ts';
import { deliberationDay, friday, onDates, post } from '../../../examples/duty-sessions.ts';

const YEAR = '2026-01-01';

test('a weekly session is one entry that repeats from its first day of the year', () => {
  expect(dutyCalendar(friday(), YEAR, ['桂竹花园', '都市花园'])).toEqual([
    {
      id: 'friday',
      title: '周五一站式坐班',
      from: '2026-01-02',
      repeats: { weekday: 5 },
      except: [],
      location: '桂竹花园、都市花园',
      description: '谁在值班：社区其他工作人员\n几点开始：待补充',
      address: '/duty/#friday',
    },
  ]);
});

test('a monthly session repeats on its days, with the hours and the place that are known', () => {
  const session = deliberationDay({ phone: '0370-0000000', purpose: '一起商量。' });
  expect(dutyCalendar(session, YEAR, ['桂竹花园'])).toEqual([
    {
      id: 'deliberation-day',
      title: '逢三说事',
      from: '2026-01-03T09:00',
      to: '2026-01-03T11:30',
      repeats: { monthDays: [3, 13, 23] },
      except: [],
      location: '社区会议室',
      description: '谁在值班：两委班子、物业负责人\n电话：0370-0000000\n一起商量。',
      address: '/duty/#deliberation-day',
    },
  ]);
});

describe('exceptions', () => {
  const session = deliberationDay({
    exceptions: [
      {
        on: '2026-10-03',
        change: 'moved',
        movedTo: '2026-10-09',
        opensAt: '14:00',
        closesAt: '16:00',
        reason: '国庆节放假',
      },
      { on: '2026-02-23', change: 'cancelled', reason: '春节放假' },
      { on: '2026-12-30', change: 'extra', reason: '年终' },
      { on: '2026-12-31', change: 'cancelled', reason: '本来就没有' },
      { on: '2025-12-23', change: 'cancelled', reason: '去年的事' },
    ],
  });

  test('moved and cancelled days are left out of the repetition, and no others', () => {
    expect(dutyCalendar(session, YEAR)[0]?.except).toEqual(['2026-02-23', '2026-10-03']);
  });

  test('moved and extra sessions are entries of their own, which say so', () => {
    const [, moved, extra, ...more] = dutyCalendar(session, YEAR);
    expect(moved).toMatchObject({
      id: 'deliberation-day-2026-10-03-moved',
      title: '逢三说事（由10月3日改期）',
      from: '2026-10-09T14:00',
      to: '2026-10-09T16:00',
      description: '谁在值班：两委班子、物业负责人\n变动原因：国庆节放假',
    });
    expect(moved).not.toHaveProperty('repeats');
    expect(extra).toMatchObject({
      id: 'deliberation-day-2026-12-30-extra',
      title: '逢三说事（加开）',
      from: '2026-12-30T09:00',
    });
    expect(more).toEqual([]);
  });

  test('a session moved into the next year is there, with the year from which it came', () => {
    const late = friday({
      exceptions: [{ on: '2026-12-25', change: 'moved', movedTo: '2027-01-04', reason: '年终' }],
    });
    expect(dutyCalendar(late, YEAR)[1]).toMatchObject({
      title: '周五一站式坐班（由2026年12月25日改期）',
      from: '2027-01-04',
    });
  });

  test('the repetition begins on a day that stands, since phones show its first day regardless', () => {
    const lateStart = friday({
      exceptions: [{ on: '2026-01-02', change: 'cancelled', reason: '元旦放假' }],
    });
    expect(dutyCalendar(lateStart, YEAR)[0]).toMatchObject({ from: '2026-01-09', except: [] });
  });

  test('two sessions moved to one day remain two entries', () => {
    const moved = (on: string) => ({ on, change: 'moved', movedTo: '2026-10-10', reason: '国庆' });
    const both = friday({ exceptions: [moved('2026-10-02'), moved('2026-10-09')] });
    const ids = dutyCalendar(both, YEAR).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('a session that changes its hours on its own day leaves the repetition for that day', () => {
    const later = deliberationDay({
      exceptions: [
        {
          on: '2026-12-03',
          change: 'moved',
          movedTo: '2026-12-03',
          opensAt: '14:00',
          reason: '会',
        },
      ],
    });
    const [series, single] = dutyCalendar(later, YEAR);
    expect(series?.except).toEqual(['2026-12-03']);
    expect(single).toMatchObject({ from: '2026-12-03T14:00', to: undefined });
  });
});

test('a session without a known weekday is left out, its extra days are not', () => {
  expect(dutyCalendar(post(), YEAR)).toEqual([]);
  const extra = post({ exceptions: [{ on: '2026-12-02', change: 'extra', reason: '专场' }] });
  expect(dutyCalendar(extra, YEAR).map(({ id }) => id)).toEqual(['post-2026-12-02-extra']);
});

test('named days are entries of their own, those of past years left out', () => {
  const named = dutyCalendar(onDates('2026-12-20', '2025-05-01', '2028-02-29'), YEAR);
  expect(named.map(({ id, from }) => [id, from])).toEqual([
    ['named-2026-12-20', '2026-12-20'],
    ['named-2028-02-29', '2028-02-29'],
  ]);
});
