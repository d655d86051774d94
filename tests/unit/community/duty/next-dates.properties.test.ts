import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comingDates,
  dutyDates,
  nextDutyDates,
  takesPlace,
} from '../../../../src/community/duty/next-dates.ts';
import type { DutySession } from '../../../../src/community/duty/schema.ts';
import { anyDutySession, naivelyRecurs } from '../../../examples/any-duty-session.ts';
import { countedDays } from '../../../naive-calendar.ts';

const DAYS = countedDays(2024, 2053);
const FIRST = '2024-01-01';
const LAST = '2053-12-31';

/** All dates of thirty years with what becomes of each, found by asking of every day every exception. */
function naively({ rule, exceptions }: DutySession): string[] {
  return DAYS.flatMap((counted) => {
    const { day } = counted;
    const changed = exceptions.find(({ on, change }) => on === day && change !== 'extra');
    const told: string[] = [];
    if (naivelyRecurs(rule, counted) && !changed) told.push(`${day} planned`);
    if (changed?.change === 'cancelled') told.push(`${day} cancelled`);
    if (changed?.change === 'moved' && changed.movedTo !== day) told.push(`${day} moved-away`);
    for (const { on, change, movedTo } of exceptions) {
      if (change === 'extra' && on === day) told.push(`${day} extra`);
      if (change === 'moved' && movedTo === day) told.push(`${day} moved-here`);
    }
    return told.sort();
  });
}

const told = ({ day, state }: { day: string; state: string }) => `${day} ${state}`;

test('the dates of thirty years are those that counting day by day finds', () => {
  fc.assert(
    fc.property(anyDutySession, (session) => {
      expect(dutyDates(session, FIRST, LAST).map(told).sort()).toEqual(naively(session).sort());
    }),
    { numRuns: 150 },
  );
});

test('dates come in the order of the calendar, whatever part of it is asked for', () => {
  const part = fc.tuple(fc.nat(2000), fc.nat(800));
  fc.assert(
    fc.property(anyDutySession, part, (session, [start, length]) => {
      const from = DAYS[start]?.day ?? FIRST;
      const to = DAYS[start + length]?.day ?? LAST;
      const days = dutyDates(session, from, to).map(({ day }) => day);
      expect(days).toEqual([...days].sort());
      expect(days).toEqual(
        dutyDates(session, FIRST, LAST)
          .map(({ day }) => day)
          .filter((day) => day >= from && day <= to),
      );
    }),
    { numRuns: 150 },
  );
});

test('the next three dates are the first three of a year that take place', () => {
  fc.assert(
    fc.property(anyDutySession, fc.nat(2000), (session, start) => {
      const today = DAYS[start]?.day ?? FIRST;
      const inAYear = DAYS[start + 366]?.day ?? LAST;
      const next = nextDutyDates(session, today, 3).map(({ day }) => day);
      const naive = naively(session)
        .filter((one) => !/cancelled|moved-away/.test(one))
        .map((one) => one.slice(0, 10))
        .filter((day) => day >= today && day <= inAYear)
        .slice(0, 3);
      expect(next.slice(0, naive.length)).toEqual(naive);
      if (session.rule.every !== 'dates') expect(next).toHaveLength(3);
    }),
    { numRuns: 150 },
  );
});

test('what residents are told holds the next three dates and every change ahead', () => {
  fc.assert(
    fc.property(anyDutySession, fc.nat(1000), (session, start) => {
      const today = DAYS[start]?.day ?? FIRST;
      const inAYear = DAYS[start + 366]?.day ?? LAST;
      const coming = comingDates(session, today, 3);
      expect(coming.filter(takesPlace).slice(0, 3)).toEqual(nextDutyDates(session, today, 3));
      const changes = naively(session).filter(
        (one) => one >= today && one <= inAYear && !one.endsWith('planned'),
      );
      expect(coming.map(told)).toEqual(expect.arrayContaining(changes));
      expect(coming.filter(({ state }) => state === 'planned').length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 150 },
  );
});
