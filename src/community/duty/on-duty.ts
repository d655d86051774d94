import { addDays, clockOf, type Day, dayOf, type Moment } from '../../time/day.ts';
import { type DutyDate, dutyDates, nextDutyDates, takesPlace, timeOf } from './next-dates.ts';
import type { ShownSession } from './shown-session.ts';

/** A session on one of its days. */
export interface OnDuty {
  session: ShownSession;
  date: DutyDate;
}

/** Who receives residents today. */
export interface Today {
  /** Going on or still to come, in that order; those whose hours are unknown come last. */
  live: OnDuty[];
  /** Cancelled, moved to another day, or over. */
  gone: OnDuty[];
}

/**
 * The sessions of today. While only the day is known, as in a page without script, nothing is going on
 * or over yet.
 */
export function onDutyToday(sessions: readonly ShownSession[], now: Day | Moment): Today {
  const day = dayOf(now);
  const today = sessions
    .flatMap((session) => dutyDates(session, day, day).map((date) => ({ session, date })))
    .sort((a, b) => (opening(a) < opening(b) ? -1 : opening(a) > opening(b) ? 1 : 0));
  const live = today.filter(({ date }) => takesPlace(date) && timeOf(date, now) !== 'over');
  const isNow = ({ date }: OnDuty) => timeOf(date, now) === 'now';
  return {
    live: [...live.filter(isNow), ...live.filter((one) => !isNow(one))],
    gone: today.filter((one) => !live.includes(one)),
  };
}

/** The first session that takes place after today, of those for which `asked` holds. */
export function nextOnDuty(
  sessions: readonly ShownSession[],
  now: Day | Moment,
  asked: (session: ShownSession) => boolean = () => true,
): OnDuty | undefined {
  const tomorrow = addDays(dayOf(now), 1);
  const [next] = sessions
    .filter(asked)
    .flatMap((session) => nextDutyDates(session, tomorrow, 1).map((date) => ({ session, date })))
    .sort((a, b) => (dayAndClock(a) < dayAndClock(b) ? -1 : 1));
  return next;
}

/** How a date of today stands, in words: `正在值班，到 11:30`, `今天 09:00 开始`, `今天取消`. */
export function stateInWords({ date }: Pick<OnDuty, 'date'>, now: Day | Moment): string {
  const { state, opensAt, closesAt } = date;
  if (state === 'cancelled') return '今天取消';
  if (state === 'moved-away') return '今天改期';
  const time = timeOf(date, now);
  if (time === 'over') return '今天的已结束';
  if (time === 'now') return `正在值班，到 ${closesAt}`;
  if (!opensAt) return closesAt ? `今天，到 ${closesAt}，几点开始待补充` : '今天，几点待补充';
  const clock = clockOf(now);
  if (!closesAt && opensAt <= clock) return `今天 ${opensAt} 已开始，几点结束待补充`;
  if (!closesAt) return `今天 ${opensAt} 开始`;
  return clock ? `今天 ${opensAt} 开始，到 ${closesAt}` : `今天 ${opensAt}–${closesAt}`;
}

function opening({ date }: OnDuty): string {
  return date.opensAt ?? '99:99';
}

function dayAndClock(one: OnDuty): string {
  return `${one.date.day}T${opening(one)}`;
}
