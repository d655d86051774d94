import { expect, test } from 'vitest';
import type { Deliberation } from '../../../../src/community/deliberations/schema.ts';
import {
  movedAlong,
  nextSitting,
  sittings,
} from '../../../../src/community/deliberations/sittings.ts';
import { matter } from '../../../examples/deliberations.ts';
import { deliberationDay } from '../../../examples/duty-sessions.ts';

const NOW = '2026-11-24T09:30';

const heard = (id: string, ...hearings: object[]): Deliberation => ({
  ...matter('in-progress', { hearings }),
  id,
});
const summary = (matters: readonly Deliberation[], sessions = [deliberationDay()], now = NOW) =>
  sittings(matters, sessions, now).map(
    ({ day, state, items }) => `${day} ${state} ${items.map(({ matter }) => matter.id).join()}`,
  );

test('the next session is there although nothing is on its paper yet', () => {
  expect(summary([])).toEqual(['2026-12-03 coming ']);
  expect(summary([], [])).toEqual([]);
});

test('a session gathers the matters that were put down for its day, the latest session first', () => {
  const matters = [
    heard('lamp', { on: '2026-11-13', decision: '换灯' }, { on: '2026-12-03' }),
    heard('lift', { on: '2026-11-13' }),
  ];
  expect(summary(matters)).toEqual(['2026-12-03 coming lamp', '2026-11-13 held lamp,lift']);
});

test('on its day a session is ahead until it closes, or until every result is written', () => {
  const open = heard('lamp', { on: '2026-11-23' });
  const done = heard('lamp', { on: '2026-11-23', decision: '换灯' });
  const sessions = [deliberationDay({ closesAt: '11:00' })];
  expect(summary([open], sessions, '2026-11-23T10:59')).toEqual(['2026-11-23 coming lamp']);
  expect(summary([open], sessions, '2026-11-23T11:00')).toContain('2026-11-23 held lamp');
  expect(summary([done], sessions, '2026-11-23T10:00')).toEqual(['2026-11-23 held lamp']);
});

test('what was put down for a session that moved goes with it', () => {
  const exceptions = [
    { on: '2026-12-03', change: 'moved', movedTo: '2026-12-05', reason: '会场检修' },
  ];
  const sessions = [deliberationDay({ exceptions })];
  const moved = movedAlong(heard('lamp', { on: '2026-12-03' }), sessions);
  expect(moved.hearings.map(({ on }) => on)).toEqual(['2026-12-05']);
  const [sitting] = sittings([moved], sessions, NOW);
  expect(sitting).toMatchObject({
    day: '2026-12-05',
    state: 'coming',
    date: { state: 'moved-here', otherDay: '2026-12-03', reason: '会场检修' },
  });
  expect(nextSitting(sessions, NOW)?.day).toBe('2026-12-05');
});

test('a session that is cancelled is called off, and the next one is the one after it', () => {
  const exceptions = [{ on: '2026-12-03', change: 'cancelled', reason: '下雪' }];
  expect(summary([heard('lamp', { on: '2026-12-03' })], [deliberationDay({ exceptions })])).toEqual(
    ['2026-12-13 coming ', '2026-12-03 called-off lamp'],
  );
});

test('an extra session is the next one when it comes first', () => {
  const exceptions = [{ on: '2026-11-28', change: 'extra', reason: '商量充电棚' }];
  expect(nextSitting([deliberationDay({ exceptions })], NOW)).toMatchObject({
    day: '2026-11-28',
    state: 'extra',
  });
});

test('a day on which the plan knows no session is held once it is over', () => {
  const matters = [heard('lamp', { on: '2026-11-10' }), heard('lift', { on: '2026-11-30' })];
  expect(summary(matters)).toEqual([
    '2026-12-03 coming ',
    '2026-11-30 coming lift',
    '2026-11-10 held lamp',
  ]);
});
