import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  daysBetween,
  type Moment,
  weekdayOf,
} from '../../time/day.ts';
import type { DutyException, DutySession } from './schema.ts';

/** What the rules need to know of a session; small enough to travel to a phone. */
export type DutyRule = Pick<
  DutySession,
  'id' | 'rule' | 'opensAt' | 'closesAt' | 'place' | 'exceptions'
>;

/** One day of a session, as its rule and its exceptions make it. */
export interface DutyDate {
  session: string;
  day: Day;
  /** `moved-away` and `cancelled` days do not take place; they are told, so that nobody waits in vain. */
  state: 'planned' | 'moved-here' | 'extra' | 'moved-away' | 'cancelled';
  opensAt?: string;
  closesAt?: string;
  place?: string;
  reason?: string;
  /** For `moved-here` the day from which, for `moved-away` the day to which it moved. */
  otherDay?: Day;
}

/** How far ahead a session is looked for; sessions that recur do so at least once in two months. */
const HORIZON = 400;

/** Whether residents find somebody there on that day. */
export function takesPlace(date: Pick<DutyDate, 'state'>): boolean {
  return date.state !== 'moved-away' && date.state !== 'cancelled';
}

/** All dates of a session from one day to another, both included, in order; cancelled ones are marked. */
export function dutyDates(session: DutyRule, from: Day, to: Day): DutyDate[] {
  const found: DutyDate[] = [];
  const exceptionOn = new Map(
    session.exceptions
      .filter(({ change }) => change !== 'extra')
      .map((exception) => [exception.on, exception]),
  );
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!recursOn(session.rule, day)) continue;
    const exception = exceptionOn.get(day);
    if (exception?.movedTo === day) continue;
    found.push(
      exception
        ? {
            session: session.id,
            day,
            state: exception.change === 'moved' ? 'moved-away' : 'cancelled',
            reason: exception.reason,
            otherDay: exception.movedTo,
          }
        : { session: session.id, day, state: 'planned', ...hoursOf(session) },
    );
  }
  for (const exception of session.exceptions) {
    const day = exception.change === 'extra' ? exception.on : exception.movedTo;
    if (!day || day < from || day > to || exception.change === 'cancelled') continue;
    found.push({
      session: session.id,
      day,
      state: exception.change === 'extra' ? 'extra' : 'moved-here',
      ...hoursOf(session, exception),
      reason: exception.reason,
      otherDay: exception.change === 'moved' ? exception.on : undefined,
    });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The next `count` dates of a session that take place, from `today` on. Fewer when the rule is not
 * known (a weekly session without weekday) or its dates run out.
 */
export function nextDutyDates(session: DutyRule, today: Day, count: number): DutyDate[] {
  return dutyDates(session, today, addDays(today, HORIZON)).filter(takesPlace).slice(0, count);
}

/**
 * What residents are told of a session: its next `count` dates that take place, the days between them on
 * which it does not, and every later day for which staff have written down a change. At a moment of
 * today what is over is left out.
 */
export function comingDates(session: DutyRule, now: Day | Moment, count: number): DutyDate[] {
  const today = dayOf(now);
  let standing = 0;
  return dutyDates(session, today, addDays(today, HORIZON))
    .filter((date) => timeOf(date, now) !== 'over')
    .filter((date) => {
      const isNext = standing < count;
      if (takesPlace(date)) standing += 1;
      return isNext || date.state !== 'planned';
    });
}

/** Whether the rule of a session is complete enough to say on which days it takes place. */
export function hasDates({ rule }: Pick<DutySession, 'rule'>): boolean {
  return {
    week: rule.weekday !== undefined,
    month: rule.monthDays.length > 0,
    dates: rule.dates.length > 0,
  }[rule.every];
}

/**
 * Where a date stands at a moment: `now` only while its hours, as far as they are known, run. While only
 * the day is known, a date of that day is `today`.
 */
export function timeOf(date: DutyDate, now: Day | Moment): 'later' | 'today' | 'now' | 'over' {
  const days = daysBetween(dayOf(now), date.day);
  if (days !== 0) return days > 0 ? 'later' : 'over';
  const clock = clockOf(now);
  if (clock && date.closesAt && date.closesAt <= clock) return 'over';
  return clock && date.opensAt && date.closesAt && date.opensAt <= clock ? 'now' : 'today';
}

/** The rule in words: `每周五`, `每月3、13、23日`, `每周固定时间（星期几待补充）`. */
export function ruleInWords({ rule }: Pick<DutySession, 'rule'>): string {
  switch (rule.every) {
    case 'week':
      return rule.weekday
        ? `每周${'一二三四五六日'[Number(rule.weekday) - 1]}`
        : '每周固定时间（星期几待补充）';
    case 'month':
      return rule.monthDays.length > 0
        ? `每月${rule.monthDays.join('、')}日`
        : '每月（日期待补充）';
    case 'dates':
      return '按公布的日期';
  }
}

/** `09:00–11:30`, `09:00起`, or undefined while the hours are unknown. */
export function hoursInWords({ opensAt, closesAt }: Pick<DutyDate, 'opensAt' | 'closesAt'>) {
  if (!opensAt) return undefined;
  return closesAt ? `${opensAt}–${closesAt}` : `${opensAt}起`;
}

/** Whether the rule alone puts a session on that day. */
export function recursOn(rule: DutySession['rule'], day: Day): boolean {
  switch (rule.every) {
    case 'week':
      return Number(rule.weekday) === weekdayOf(day);
    case 'month':
      return rule.monthDays.includes(Number(day.slice(8)));
    case 'dates':
      return rule.dates.includes(day);
  }
}

/** An exception that only says when it begins keeps the usual end, unless that lies before. */
function hoursOf(session: DutyRule, exception?: DutyException) {
  const opensAt = exception?.opensAt ?? session.opensAt;
  const closesAt = exception?.closesAt ?? session.closesAt;
  const isKnown = closesAt && (!opensAt || opensAt < closesAt);
  return {
    opensAt,
    closesAt: isKnown ? closesAt : undefined,
    place: exception?.place ?? session.place,
  };
}
