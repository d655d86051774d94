import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutyFeed, sessionsIn } from '../../../../src/community/duty/feed.ts';
import { dutyDates, takesPlace } from '../../../../src/community/duty/next-dates.ts';
import type { DutySession } from '../../../../src/community/duty/schema.ts';
import { anyDutySession } from '../../../examples/any-duty-session.ts';
import { deliberationDay, friday, post } from '../../../examples/duty-sessions.ts';
import { expandedCalendar } from '../../../expanded-calendar.ts';
import { icalendarFaults } from '../../../icalendar-judge.ts';

const courtyards = [
  { id: 'gui-zhu', name: '桂竹花园' },
  { id: 'he-pan', name: '河畔花园' },
];
const feed = (sessions: readonly DutySession[], now = '2026-11-24T09:30') =>
  dutyFeed(sessions, courtyards, {
    name: '振兴社区 值班说事',
    site: 'https://community.example',
    now,
  });

/** When the sessions take place, as the rules say it. */
const planned = (session: DutySession, from: string, to: string) =>
  dutyDates(session, from, to)
    .filter(takesPlace)
    .map(({ day, opensAt }) => (opensAt ? `${day}T${opensAt}:00` : day))
    .sort();

test('an independent parser finds in the feed the days and hours of the rules, over years', () => {
  fc.assert(
    fc.property(anyDutySession, (session) => {
      const text = feed([session]);
      expect(icalendarFaults(new TextEncoder().encode(text))).toEqual([]);
      const shown = expandedCalendar(text, '2026-01-01', '2032-12-31');
      expect(shown.map((one) => one.split(' ')[0])).toEqual(
        planned(session, '2026-01-01', '2032-12-31'),
      );
    }),
    { numRuns: 200 },
  );
});

test('the sessions of all rules stand in one feed without getting into each other’s way', () => {
  const moved = deliberationDay({
    exceptions: [{ on: '2026-12-03', change: 'moved', movedTo: '2026-12-04', reason: '会' }],
  });
  expect(expandedCalendar(feed([friday(), moved]), '2026-12-01', '2026-12-13')).toEqual([
    '2026-12-04 周五一站式坐班',
    '2026-12-04T09:00:00 逢三说事（由12月3日改期）',
    '2026-12-11 周五一站式坐班',
    '2026-12-13T09:00:00 逢三说事',
  ]);
});

test('a build on another day of the year changes no byte of it', () => {
  const sessions = [friday(), deliberationDay()];
  expect(feed(sessions, '2026-01-01T00:00')).toBe(feed(sessions, '2026-12-31T23:59'));
  expect(feed(sessions, '2027-01-01T00:00')).not.toBe(feed(sessions, '2026-12-31T23:59'));
});

test('an entry keeps its name when its exceptions change', () => {
  const uids = (text: string) => [...text.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid?.trim());
  const changed = friday({
    exceptions: [{ on: '2026-12-04', change: 'cancelled', reason: '停电' }],
  });
  expect(uids(feed([changed]))).toEqual(uids(feed([friday()])));
});

test('a courtyard is given the sessions held there and those held in all', () => {
  const here = friday({ courtyards: ['gui-zhu'] });
  const there = deliberationDay({ courtyards: ['he-pan'] });
  expect(sessionsIn('gui-zhu', [here, there, post()]).map(({ id }) => id)).toEqual([
    'friday',
    'post',
  ]);
});
