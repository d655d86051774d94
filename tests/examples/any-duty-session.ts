import fc from 'fast-check';
import { type DutySession, dutySessions } from '../../src/community/duty/schema.ts';
import { type CountedDay, countedDays } from '../naive-calendar.ts';
import { entryOf } from './entry.ts';

/** The years in which the exceptions of a random session lie. */
const DAYS = countedDays(2026, 2029);
const anyDay = fc.constantFrom(...DAYS.map(({ day }) => day));
const anyClock = fc.constantFrom('08:00', '09:30', '14:00', '19:00', '23:59');

const anyRule = fc.oneof(
  fc.record({
    every: fc.constant('week' as const),
    weekday: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
  }),
  fc.record({
    every: fc.constant('month' as const),
    // The days that some months do not have come as often as all others together.
    monthDays: fc.uniqueArray(
      fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(29, 30, 31)),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  fc.record({
    every: fc.constant('dates' as const),
    dates: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 12 }),
  }),
);
type AnyRule = typeof anyRule extends fc.Arbitrary<infer R> ? R : never;

/** Whether a rule puts a session on a day, without the code that is tested. */
export function naivelyRecurs(rule: DutySession['rule'] | AnyRule, day: CountedDay): boolean {
  if (rule.every === 'week') return String(day.weekday) === rule.weekday;
  if (rule.every === 'month') return (rule.monthDays ?? []).includes(day.date);
  return (rule.dates ?? []).includes(day.day);
}

const anyHours = fc.record(
  { opensAt: fc.constantFrom('08:00', '09:30'), closesAt: fc.constantFrom('11:00', '17:00') },
  { requiredKeys: [] },
);

/** Any session that passes the content check: exceptions lie on days of the rule, one for each day. */
export const anyDutySession: fc.Arbitrary<DutySession> = fc
  .tuple(anyRule, anyHours)
  .chain(([rule, hours]) => {
    const planned = DAYS.filter((day) => naivelyRecurs(rule, day)).map(({ day }) => day);
    const ofTheRule = fc.record({
      on: fc.constantFrom(...(planned.length > 0 ? planned : ['2026-01-01'])),
      change: fc.constantFrom('moved', 'cancelled'),
      to: anyDay,
    });
    const besides = fc.record({ on: anyDay, change: fc.constant('extra'), to: anyDay });
    const exceptions = fc.uniqueArray(
      fc.record({
        what: planned.length > 0 ? fc.oneof(ofTheRule, besides) : besides,
        opensAt: fc.option(anyClock, { nil: undefined }),
      }),
      { maxLength: 12, selector: ({ what }) => what.on },
    );
    return exceptions.map((chosen) =>
      entryOf(dutySessions, 'any', {
        title: '坐班',
        kind: 'post',
        who: '书记',
        rule,
        ...hours,
        exceptions: chosen.map(({ what: { on, change, to }, opensAt }) => ({
          on,
          change,
          reason: '有事',
          ...(change === 'moved' ? { movedTo: to } : {}),
          ...(change === 'cancelled' ? {} : { opensAt }),
        })),
      }),
    );
  });
