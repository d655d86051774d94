import { describe, expect, test } from 'vitest';
import {
  hoursInWords,
  openingsOn,
  openInWords,
  openState,
} from '../../../../src/community/venues/opening-hours.ts';
import { venue } from '../../../examples/venues.ts';

const WORKDAYS = ['1', '2', '3', '4', '5'];
const room = venue({
  hours: [
    { weekdays: WORKDAYS, opensAt: '14:00', closesAt: '17:30' },
    { weekdays: WORKDAYS, opensAt: '08:30', closesAt: '12:00' },
    { weekdays: ['6'], opensAt: '09:00', closesAt: '12:00' },
  ],
  exceptions: [
    { on: '2026-11-25', reason: '消防检查' },
    { on: '2026-11-26', opensAt: '18:00', closesAt: '20:00', reason: '晚间书画班' },
    { on: '2026-11-26', opensAt: '09:00', closesAt: '11:00', reason: '上午书画班' },
  ],
});

describe('the openings of a day', () => {
  test('follow the weekday, in order', () => {
    expect(openingsOn(room, '2026-11-23')).toEqual([
      { opensAt: '08:30', closesAt: '12:00' },
      { opensAt: '14:00', closesAt: '17:30' },
    ]);
    expect(openingsOn(room, '2026-11-28')).toEqual([{ opensAt: '09:00', closesAt: '12:00' }]);
    expect(openingsOn(room, '2026-11-29')).toEqual([]);
  });

  test('are those of its exceptions where there are any', () => {
    expect(openingsOn(room, '2026-11-25')).toEqual([]);
    expect(openingsOn(room, '2026-11-26')).toEqual([
      { opensAt: '09:00', closesAt: '11:00' },
      { opensAt: '18:00', closesAt: '20:00' },
    ]);
  });
});

describe('whether it is open', () => {
  test.each([
    ['2026-11-23T08:29', { state: 'closed', opensOn: '2026-11-23', opensAt: '08:30' }],
    ['2026-11-23T08:30', { state: 'open', until: '12:00' }],
    ['2026-11-23T11:59', { state: 'open', until: '12:00' }],
    ['2026-11-23T12:00', { state: 'closed', opensOn: '2026-11-23', opensAt: '14:00' }],
    ['2026-11-23T17:30', { state: 'closed', opensOn: '2026-11-24', opensAt: '08:30' }],
    [
      '2026-11-25T10:00',
      { state: 'closed', opensOn: '2026-11-26', opensAt: '09:00', reason: '消防检查' },
    ],
    ['2026-11-28T12:00', { state: 'closed', opensOn: '2026-11-30', opensAt: '08:30' }],
  ])('at %s: %j', (now, state) => {
    expect(openState(room, now)).toEqual(state);
  });

  test('nobody knows while no hours are given', () => {
    expect(openState(venue(), '2026-11-23T10:00')).toEqual({ state: 'unknown' });
  });

  test('a venue that opens only now and then says no more than that it is closed', () => {
    const rare = venue({
      exceptions: [{ on: '2027-03-05', opensAt: '09:00', closesAt: '12:00', reason: '开放日' }],
    });
    expect(openState(rare, '2026-11-23T10:00')).toEqual({ state: 'closed' });
    expect(openState(rare, '2027-02-19T10:00')).toEqual({
      state: 'closed',
      opensOn: '2027-03-05',
      opensAt: '09:00',
    });
    expect(openState(rare, '2027-03-05T11:00')).toEqual({ state: 'open', until: '12:00' });
  });

  test('it may stay open until the last minute of the day', () => {
    const late = venue({ hours: [{ weekdays: ['1'], opensAt: '00:00', closesAt: '23:59' }] });
    expect(openState(late, '2026-11-23T00:00')).toEqual({ state: 'open', until: '23:59' });
  });
});

test.each([
  ['2026-11-23T08:30', '现在开放，到 12:00'],
  ['2026-11-23T12:00', '现在关闭，14:00 开放'],
  ['2026-11-23T17:30', '现在关闭，明天 08:30 开放'],
  ['2026-11-25T10:00', '今天不开放（消防检查），明天 09:00 开放'],
  ['2026-11-28T12:00', '现在关闭，11月30日 08:30 开放'],
])('at %s residents read: %s', (now, words) => {
  expect(openInWords(openState(room, now), now.slice(0, 10))).toBe(words);
});

test('nothing is said of hours that nobody knows, nor of a day that is too far away', () => {
  expect(openInWords({ state: 'unknown' }, '2026-11-23')).toBeUndefined();
  expect(openInWords({ state: 'closed' }, '2026-11-23')).toBe('现在关闭');
});

describe('the usual hours in words', () => {
  test.each([
    [['1', '2', '3', '4', '5'], '周一至周五 08:30–17:30'],
    [['7', '6'], '周六、周日 08:30–17:30'],
    [['3', '1', '5'], '周一、周三、周五 08:30–17:30'],
    [['1', '2', '3', '4', '5', '6', '7'], '每天 08:30–17:30'],
    [['2'], '周二 08:30–17:30'],
    [['5', '6', '7'], '周五至周日 08:30–17:30'],
  ])('%j', (weekdays, words) => {
    const { hours } = venue({ hours: [{ weekdays, opensAt: '08:30', closesAt: '17:30' }] });
    expect(hoursInWords(hours)).toEqual([words]);
  });
});
