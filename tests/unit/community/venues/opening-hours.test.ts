import { expect, test } from 'vitest';
import { hoursInWords, openState } from '../../../../src/community/venues/opening-hours.ts';
import { venues } from '../../../../src/community/venues/schema.ts';
import { schemaOf } from '../../../../src/model/zod.ts';

const weekdays = (opensAt: string, closesAt: string) => ({
  weekdays: [1, 2, 3, 4, 5],
  opensAt,
  closesAt,
});
const venue = (hours: object[], exceptions: object[] = []) =>
  schemaOf(venues).parse({ name: '活动室', use: '唱歌', hours, exceptions });

// 2026-11-27 is a Friday.
const desk = venue([weekdays('08:30', '11:30'), weekdays('14:00', '17:30')]);

test.each([
  ['2026-11-27T08:29', { state: 'closed', opensOn: '2026-11-27', opensAt: '08:30' }],
  ['2026-11-27T08:30', { state: 'open', until: '11:30' }],
  ['2026-11-27T11:30', { state: 'closed', opensOn: '2026-11-27', opensAt: '14:00' }],
  ['2026-11-27T17:30', { state: 'closed', opensOn: '2026-11-30', opensAt: '08:30' }],
])('at %s a venue of weekdays is as its hours say', (now, expected) => {
  expect(openState(desk, now)).toEqual(expected);
});

test('an exception replaces the hours of its day', () => {
  const changed = venue(
    [weekdays('08:30', '17:30')],
    [
      { on: '2026-11-27', reason: '停电' },
      { on: '2026-11-28', opensAt: '09:00', closesAt: '10:00', reason: '补开' },
    ],
  );
  expect(openState(changed, '2026-11-27T10:00')).toEqual({
    state: 'closed',
    opensOn: '2026-11-28',
    opensAt: '09:00',
    reason: '停电',
  });
  expect(openState(changed, '2026-11-28T09:30')).toEqual({ state: 'open', until: '10:00' });
});

test('hours that nobody has told are unknown', () => {
  expect(openState(venue([]), '2026-11-27T10:00')).toEqual({ state: 'unknown' });
});

test('hours are told in words', () => {
  const parsed = venue([
    weekdays('08:30', '17:30'),
    { weekdays: [6, 7], opensAt: '09:00', closesAt: '12:00' },
    { weekdays: [1, 2, 3, 4, 5, 6, 7], opensAt: '19:00', closesAt: '21:00' },
  ]);
  expect(hoursInWords(parsed.hours)).toEqual([
    '周一至周五 08:30–17:30',
    '周六、周日 09:00–12:00',
    '每天 19:00–21:00',
  ]);
});
