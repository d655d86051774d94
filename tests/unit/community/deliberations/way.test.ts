import { expect, test } from 'vitest';
import { wasSolvedOnTheSpot, wayOf } from '../../../../src/community/deliberations/way.ts';
import { matter } from '../../../examples/deliberations.ts';

const TODAY = '2026-11-24';
const raised = { raisedOn: '2026-11-14', deadline: '2026-12-01' };

/** Each step as its state and what is said of it. */
const way = (...of: Parameters<typeof matter>) =>
  wayOf(matter(...of), TODAY).map(({ state, words }) => `${state} ${words}`);

test('what was just accepted stands at the first step', () => {
  expect(way('accepted', raised)).toEqual([
    'here 11月14日受理',
    'ahead 当场办不了的，报到社区',
    'ahead 还办不成的，带到会上商量',
    'ahead 限12月1日前办结',
  ]);
});

test('what could not be settled at the desk is reported, and says so', () => {
  expect(way('in-progress', { ...raised, reportedOn: '2026-11-15' })).toEqual([
    'passed 11月14日受理，当场办不了',
    'here 11月15日报到社区，正在办',
    'ahead 还办不成的，带到会上商量',
    'ahead 限12月1日前办结',
  ]);
});

test('a session that is still to come is told with its day, and the matter is not there yet', () => {
  expect(way('accepted', { ...raised, hearings: [{ on: '2026-12-03' }] }).slice(1, 3)).toEqual([
    'here 已报到社区，等着安排',
    'ahead 定在12月3日商量',
  ]);
});

test('on its own day a session is still to come until its decision is written down', () => {
  const state = (hearing: object) =>
    wayOf(matter('in-progress', { hearings: [hearing] }), TODAY)[2]?.state;
  expect(state({ on: TODAY })).toBe('ahead');
  expect(state({ on: TODAY, decision: '先修后议' })).toBe('here');
  expect(state({ on: '2026-11-23' })).toBe('here');
});

test('a matter that was talked about twice and will be again tells all its days in order', () => {
  const hearings = [{ on: '2026-12-03' }, { on: '2026-11-23' }, { on: '2026-11-13' }];
  expect(way('in-progress', { hearings })[2]).toBe(
    'here 11月13日、11月23日商量过，定在12月3日商量',
  );
});

test('what went to a higher office says to which, where it is known', () => {
  expect(way('escalated', { escalatedTo: '街道城管办' })[1]).toBe(
    'here 已报到社区，已转街道城管办',
  );
  expect(way('escalated')[1]).toBe('here 已报到社区，已转上级');
  expect(way('escalated', { hearings: [{ on: '2026-11-13' }] })[2]).toBe(
    'here 11月13日商量过，已转上级',
  );
});

test('a solved matter has gone all its way', () => {
  expect(
    way('solved', {
      ...raised,
      reportedOn: '2026-11-14',
      hearings: [{ on: '2026-11-23', decision: '换灯' }],
      solvedOn: '2026-11-24',
      result: '换了灯',
    }),
  ).toEqual([
    'passed 11月14日受理，当场办不了',
    'done 11月14日报到社区',
    'done 11月23日商量过',
    'done 11月24日办结',
  ]);
});

test('what was settled at the desk needed neither report nor session', () => {
  const spot = [
    'done 11月14日当场办好',
    'left-out 不用上报',
    'left-out 不用上会',
    'done 11月14日办结',
  ];
  expect(way('solved', { ...raised, solvedOn: '2026-11-14' })).toEqual(spot);
  expect(way('solved', { onTheSpot: true })[0]).toBe('done 坐班时当场办好');
});

test('what took one day but came before a session was not settled at the desk', () => {
  const oneDay = { raisedOn: '2026-11-23', solvedOn: '2026-11-23' };
  expect(wasSolvedOnTheSpot(matter('solved', oneDay))).toBe(true);
  expect(wasSolvedOnTheSpot(matter('solved', { ...oneDay, reportedOn: '2026-11-23' }))).toBe(false);
  const heard = { ...oneDay, hearings: [{ on: '2026-11-23' }] };
  expect(wasSolvedOnTheSpot(matter('solved', heard))).toBe(false);
  expect(wasSolvedOnTheSpot(matter('in-progress', oneDay))).toBe(false);
});

test('a solved matter of which nobody noted the way claims none', () => {
  expect(way('solved')).toEqual([
    'passed 已受理，日期待补充',
    'left-out 没有登记',
    'left-out 没有登记',
    'done 已办结，日期待补充',
  ]);
});
