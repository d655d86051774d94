import { expect, test } from 'vitest';
import { pastEvents, phaseOf, upcomingEvents } from '../../../../src/community/events/phase.ts';

const event = { startsAt: '2026-12-05T09:00', endsAt: '2026-12-05T11:00' };

test.each([
  ['2026-12-05T08:59', 'coming'],
  ['2026-12-05T09:00', 'running'],
  ['2026-12-05T11:00', 'past'],
] as const)('at %s it is %s', (now, phase) => {
  expect(phaseOf(event, now)).toBe(phase);
});

test('the next activity comes first, and of those that are over the latest', () => {
  const on = (day: string) => ({ startsAt: `${day}T09:00`, endsAt: `${day}T11:00` });
  const all = [on('2026-12-07'), on('2026-12-05'), on('2026-11-01'), on('2026-11-02')];
  expect(
    upcomingEvents(all, '2026-12-01T00:00').map(({ startsAt }) => startsAt.slice(0, 10)),
  ).toEqual(['2026-12-05', '2026-12-07']);
  expect(pastEvents(all, '2026-12-01T00:00').map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2026-11-02',
    '2026-11-01',
  ]);
});
