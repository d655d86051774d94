import { expect, test } from 'vitest';
import {
  pastEvents,
  phaseInWords,
  phaseOf,
  signUpOf,
  upcomingEvents,
} from '../../../../src/community/events/phase.ts';
import { event } from '../../../examples/events.ts';

const lecture = event('lecture', '2026-12-05 09:00', '2026-12-05 11:00');
const fair = event('fair', '2026-12-01 08:00', '2026-12-07 18:00');
const show = event('show', '2026-11-01 19:00', '2026-11-01 21:00');

test.each([
  ['2026-12-05T08:59', 'coming'],
  ['2026-12-05T09:00', 'running'],
  ['2026-12-05T10:59', 'running'],
  ['2026-12-05T11:00', 'past'],
] as const)('at %s the activity is %s', (now, phase) => {
  expect(phaseOf(lecture, now)).toBe(phase);
});

test('what is to come or running is listed with the next one first', () => {
  const ids = upcomingEvents([lecture, show, fair], '2026-12-02T12:00').map(({ id }) => id);
  expect(ids).toEqual(['fair', 'lecture']);
});

test('what is over is listed with the latest first', () => {
  const ids = pastEvents([show, lecture, fair], '2026-12-31T00:00').map(({ id }) => id);
  expect(ids).toEqual(['lecture', 'fair', 'show']);
});

test('every activity stands in one of the two lists', () => {
  for (const now of ['2026-10-01T00:00', '2026-12-05T11:00', '2027-01-01T00:00']) {
    const all = [lecture, fair, show];
    expect(upcomingEvents(all, now).length + pastEvents(all, now).length).toBe(3);
  }
});

const open = (fields: Readonly<Record<string, unknown>>) =>
  event('open', '2026-12-05 09:00', '2026-12-05 11:00', { signUpContact: '服务台', ...fields });

test('signing up ends at its deadline, to the minute', () => {
  const lecture = open({ signUpBy: '2026-12-04 18:00' });
  expect(signUpOf(lecture, '2026-12-04T17:59')).toBe('open');
  expect(signUpOf(lecture, '2026-12-04T18:00')).toBe('closed');
});

test('without a deadline one can sign up until the activity begins', () => {
  expect(signUpOf(open({}), '2026-12-05T08:59')).toBe('open');
  expect(signUpOf(open({}), '2026-12-05T09:00')).toBe('closed');
});

test('nobody signs up for what is cancelled, or where nobody takes names', () => {
  expect(signUpOf(open({ cancelled: true }), '2026-12-01T09:00')).toBe('cancelled');
  expect(signUpOf(lecture, '2026-12-01T09:00')).toBeUndefined();
  expect(signUpOf({ ...lecture, signUpPhone: '0370-0000000' }, '2026-12-01T09:00')).toBe('open');
});

test('a cancelled activity is called that at any time', () => {
  for (const now of ['2026-12-01T00:00', '2026-12-05T10:00', '2027-01-01T00:00']) {
    expect(phaseInWords(open({ cancelled: true }), now)).toBe('已取消');
  }
  expect(phaseInWords(lecture, '2026-12-05T10:00')).toBe('进行中');
});
