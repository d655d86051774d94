import { expect, test } from 'vitest';
import { calendarEntry, eventCalendar } from '../../../../src/community/events/calendar.ts';
import { event } from '../../../examples/events.ts';

const venues = new Map([['reading-room', '书画间']]);
const NOW = '2026-12-05T10:00';

test('an activity says where it is, for whom, what it costs and whom to ask', () => {
  const lecture = event('2026-12-05-lecture', '2026-12-05 09:00', '2026-12-05 11:00', {
    venue: 'reading-room',
    forWhom: '老年人',
    cost: '免费',
    signUpContact: '社区服务大厅',
    signUpPhone: '0370-0000000',
    signUpBy: '2026-12-04 18:00',
  });
  expect(eventCalendar([lecture], NOW, venues)).toEqual([
    {
      id: 'event-2026-12-05-lecture',
      title: '健康讲座',
      from: '2026-12-05T09:00',
      to: '2026-12-05T11:00',
      location: '书画间',
      description:
        '适合谁：老年人\n费用：免费\n报名：社区服务大厅 0370-0000000\n报名截止：2026-12-04 18:00',
      address: '/volunteers/events/2026-12-05-lecture/',
      cancelled: false,
    },
  ]);
});

test('what is over is left out, what is running or to come is there, the next one first', () => {
  const list = [
    event('later', '2026-12-20 09:00', '2026-12-20 11:00'),
    event('over', '2026-12-05 08:00', '2026-12-05 10:00'),
    event('running', '2026-12-05 09:00', '2026-12-05 11:00'),
  ];
  expect(eventCalendar(list, NOW, venues).map(({ id }) => id)).toEqual([
    'event-running',
    'event-later',
  ]);
});

test('a cancelled activity stays until its time has passed, and says so in its title', () => {
  const cancelled = event('fair', '2026-12-20 09:00', '2026-12-20 11:00', { cancelled: true });
  expect(eventCalendar([cancelled], NOW, venues)).toMatchObject([
    { title: '健康讲座（已取消）', cancelled: true },
  ]);
  expect(eventCalendar([cancelled], '2026-12-20T11:00', venues)).toEqual([]);
});

test('a place in words goes before the venue, and neither is invented', () => {
  const at = (fields: Record<string, unknown>) =>
    eventCalendar([event('x', '2026-12-20 09:00', '2026-12-20 11:00', fields)], NOW, venues)[0];
  expect(at({ venue: 'reading-room', place: '中心广场' })?.location).toBe('中心广场');
  expect(at({ venue: 'unknown' })?.location).toBeUndefined();
  expect(at({})).toMatchObject({ location: undefined, description: undefined });
});

test('an activity keeps its entry in a file of its own when it is over', () => {
  const fair = event('fair', '2026-12-20 09:00', '2026-12-20 11:00');
  expect([calendarEntry(fair, venues)]).toEqual(eventCalendar([fair], NOW, venues));
  expect(eventCalendar([fair], '2027-01-01T00:00', venues)).toEqual([]);
  expect(calendarEntry(fair, venues).id).toBe('event-fair');
});
