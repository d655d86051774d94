import type { CalendarEntry } from '../../feeds/icalendar.ts';
import { addDays, type Day, type Weekday } from '../../time/day.ts';
import { shortDay } from '../../time/format.ts';
import { type DutyDate, dutyDates, hoursInWords, recursOn, takesPlace } from './next-dates.ts';
import type { DutySession } from './schema.ts';

/**
 * A session as entries of a calendar to subscribe to: one that repeats by the rule, without the days
 * that were moved or cancelled, and one for each day to which it was moved or on which it takes place
 * besides. Nothing lies before `from`. `courtyards` are the names of those in which it takes place.
 *
 * A moved session is an entry of its own and not an override (RECURRENCE-ID) of the series: a calendar
 * that knows no overrides would show it on both days, and every calendar knows days left out (EXDATE).
 */
export function dutyCalendar(
  session: DutySession,
  from: Day,
  courtyards: readonly string[] = [],
): CalendarEntry[] {
  const entryOf = (date: DutyDate, id: string): CalendarEntry => ({
    id,
    title: `${session.title}${mark(date)}`,
    ...hours(date),
    location: (date.place ?? courtyards.join('、')) || undefined,
    description: description(session, date),
    address: `/duty/#${session.id}`,
  });
  const dates = dutyDates(session, from, lastNamedDay(session, from)).filter(takesPlace);
  const single = dates.filter(({ state }) => session.rule.every === 'dates' || state !== 'planned');
  const series = seriesFrom(session, from);
  return [
    ...(series ? [{ ...entryOf(series.first, session.id), ...series.rule }] : []),
    ...single.map((date) => entryOf(date, `${session.id}-${nameOf(date)}`)),
  ];
}

/** The part of a session that repeats: its first day that stands, its rule and the days left out. */
function seriesFrom(session: DutySession, from: Day) {
  const { weekday, monthDays, every } = session.rule;
  const [first] = dutyDates(session, from, addDays(from, 400)).filter(
    ({ state }) => state === 'planned',
  );
  if (!first || every === 'dates') return undefined;
  const repeats =
    every === 'week' ? { weekday: Number(weekday) as Weekday } : { monthDays: [...monthDays] };
  const except = session.exceptions
    .filter(({ change, on }) => change !== 'extra' && on > first.day && recursOn(session.rule, on))
    .map(({ on }) => on);
  return { first, rule: { repeats, except: [...new Set(except)].sort() } };
}

function lastNamedDay({ rule, exceptions }: DutySession, from: Day): Day {
  const named = [...rule.dates, ...exceptions.flatMap(({ on, movedTo }) => [on, movedTo ?? on])];
  return named.reduce((last, day) => (day > last ? day : last), from);
}

/** Two sessions may be moved to the same day, so the day from which one came is part of its name. */
function nameOf({ day, state, otherDay }: DutyDate): string {
  if (state === 'moved-here') return `${otherDay}-moved`;
  return state === 'extra' ? `${day}-extra` : day;
}

function mark({ day, state, otherDay }: DutyDate): string {
  if (state === 'extra') return '（加开）';
  return state === 'moved-here' && otherDay ? `（由${shortDay(otherDay, day)}改期）` : '';
}

/** The whole day while the hours are not known. */
function hours({ day, opensAt, closesAt }: DutyDate): Pick<CalendarEntry, 'from' | 'to'> {
  if (!opensAt) return { from: day };
  return { from: `${day}T${opensAt}`, to: closesAt && `${day}T${closesAt}` };
}

function description({ who, phone, purpose }: DutySession, date: DutyDate): string {
  return [
    `谁在值班：${who}`,
    hoursInWords(date) === undefined && '几点开始：待补充',
    phone && `电话：${phone}`,
    date.reason && `变动原因：${date.reason}`,
    purpose,
  ]
    .filter(Boolean)
    .join('\n');
}
