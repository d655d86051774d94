import { describe, expect, test } from 'vitest';
import { nextOnDuty, onDutyToday, stateInWords } from '../../../../src/community/duty/on-duty.ts';
import { deliberationDay, friday, onDates, post, shown } from '../../../examples/duty-sessions.ts';

const named = (id: string, fields: object) =>
  shown({ ...friday({ rule: { every: 'dates', dates: ['2026-12-03'] }, ...fields }), id });
const morning = named('morning', { opensAt: '08:00', closesAt: '10:00' });
const evening = named('evening', { opensAt: '19:00' });
const unknown = named('unknown', {});
const all = [unknown, evening, shown(deliberationDay()), morning];
const ids = (list: readonly { session: { id: string } }[]) => list.map(({ session }) => session.id);

describe('on a day with four sessions', () => {
  test.each([
    ['2026-12-03', ['morning', 'deliberation-day', 'evening', 'unknown'], []],
    ['2026-12-03T07:00', ['morning', 'deliberation-day', 'evening', 'unknown'], []],
    ['2026-12-03T09:30', ['morning', 'deliberation-day', 'evening', 'unknown'], []],
    ['2026-12-03T10:00', ['deliberation-day', 'evening', 'unknown'], ['morning']],
    ['2026-12-03T18:00', ['evening', 'unknown'], ['morning', 'deliberation-day']],
    ['2026-12-03T23:59', ['evening', 'unknown'], ['morning', 'deliberation-day']],
    ['2026-12-04T00:00', [], []],
  ])('at %s those to come are %j and those over %j', (now, live, gone) => {
    const today = onDutyToday(all, now);
    expect([ids(today.live), ids(today.gone)]).toEqual([live, gone]);
  });

  test('what is going on stands before what begins earlier but has not ended in words', () => {
    const early = named('early', { opensAt: '07:00' });
    expect(ids(onDutyToday([early, morning], '2026-12-03T09:00').live)).toEqual([
      'morning',
      'early',
    ]);
  });
});

test('a session that was cancelled or moved away today is told as gone', () => {
  const cancelled = deliberationDay({
    exceptions: [{ on: '2026-12-03', change: 'cancelled', reason: '停电' }],
  });
  expect(onDutyToday([shown(cancelled)], '2026-12-03').live).toEqual([]);
  expect(ids(onDutyToday([shown(cancelled)], '2026-12-03').gone)).toEqual(['deliberation-day']);
});

test('the next session is the first after today, of those that are asked for', () => {
  const sessions = [shown(deliberationDay()), shown(friday()), shown(post())];
  expect(nextOnDuty(sessions, '2026-11-27T08:00')?.date.day).toBe('2026-12-03');
  expect(nextOnDuty(sessions, '2026-12-31T23:59')?.date.day).toBe('2027-01-01');
  expect(nextOnDuty(sessions, '2024-02-28')?.date.day).toBe('2024-03-01');
  expect(nextOnDuty(sessions, '2026-11-24', ({ kind }) => kind === 'post')).toBeUndefined();
  expect(nextOnDuty([shown(onDates('2026-11-01'))], '2026-11-24')).toBeUndefined();
});

test.each([
  [{ opensAt: '09:00', closesAt: '11:30' }, '2026-12-03', '今天 09:00–11:30'],
  [{ opensAt: '09:00', closesAt: '11:30' }, '2026-12-03T08:59', '今天 09:00 开始，到 11:30'],
  [{ opensAt: '09:00', closesAt: '11:30' }, '2026-12-03T09:00', '正在值班，到 11:30'],
  [{ opensAt: '09:00', closesAt: '11:30' }, '2026-12-03T11:30', '今天的已结束'],
  [{ opensAt: '09:00' }, '2026-12-03', '今天 09:00 开始'],
  [{ opensAt: '09:00' }, '2026-12-03T08:59', '今天 09:00 开始'],
  [{ opensAt: '09:00' }, '2026-12-03T09:00', '今天 09:00 已开始，几点结束待补充'],
  [{ closesAt: '11:30' }, '2026-12-03T09:00', '今天，到 11:30，几点开始待补充'],
  [{}, '2026-12-03T09:00', '今天，几点待补充'],
])('hours %j read at %s: %s', (hours, now, words) => {
  const date = { session: 'x', day: '2026-12-03', state: 'planned', ...hours } as const;
  expect(stateInWords({ date }, now)).toBe(words);
});
