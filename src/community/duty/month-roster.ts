import { addDays, type Day, daysInMonth } from '../../time/day.ts';
import { shortDay } from '../../time/format.ts';
import { type DutyDate, dutyDates, hoursInWords, takesPlace } from './next-dates.ts';
import type { DutySession } from './schema.ts';

/** One line of the roster of a month. */
export interface RosterLine {
  day: Day;
  title: string;
  /** Hours and place, only where they are not those that the session has anyway. */
  hours?: string;
  place?: string;
  /** What is out of the ordinary on that day, with its reason: `取消：书记参加街道培训`. */
  change?: string;
  isOff: boolean;
}

/** The first and the last day of a month `YYYY-MM`. */
export function daysOfMonth(month: string): [Day, Day] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [`${month}-01`, `${month}-${daysInMonth(year, number)}`];
}

/** The month that lies `count` months after a month `YYYY-MM`. */
function monthAfter(month: string, count: number): string {
  let next = month;
  for (let done = 0; done < count; done += 1) {
    next = addDays(daysOfMonth(next)[1], 1).slice(0, 7);
  }
  return next;
}

/** A month `YYYY-MM` and those after it for which a roster can be printed. */
export function comingMonths(month: string): string[] {
  return [0, 1, 2, 3].map((count) => monthAfter(month, count));
}

/** Every date of a month for the door, in order; those that fall out are told with their reason. */
export function monthRoster(sessions: readonly DutySession[], month: string): RosterLine[] {
  const [from, to] = daysOfMonth(month);
  return sessions
    .flatMap((session) =>
      dutyDates(session, from, to).map((date) => ({
        opensAt: date.opensAt ?? session.opensAt ?? '',
        line: {
          day: date.day,
          title: session.title,
          hours: unlessUsual(hoursInWords(date), hoursInWords(session)),
          place: unlessUsual(date.place, session.place),
          change: changeInWords(date, to),
          isOff: !takesPlace(date),
        },
      })),
    )
    .sort((a, b) => compare(a.line.day, b.line.day) || compare(a.opensAt, b.opensAt))
    .map(({ line }) => line);
}

/** The lines side by side in so many columns, none much higher than the others. */
export function inColumns(lines: readonly RosterLine[], count: number): RosterLine[][] {
  const heights = lines.map(({ title, hours = '', place = '', change = '' }) =>
    Math.ceil((title.length + hours.length / 2 + place.length + change.length + 5) / 15),
  );
  const total = heights.reduce((sum, height) => sum + height, 0);
  const columns = Array.from({ length: count }, (): RosterLine[] => []);
  let above = 0;
  lines.forEach((line, place) => {
    columns[Math.min(count - 1, Math.floor((above / total) * count))]?.push(line);
    above += heights[place] ?? 0;
  });
  return columns.filter((column) => column.length > 0);
}

function unlessUsual(value: string | undefined, usual: string | undefined): string | undefined {
  return value === usual ? undefined : value;
}

/** A move within the month tells its reason once, on the day that takes place. */
function changeInWords(
  { state, day, otherDay, reason }: DutyDate,
  lastDay: Day,
): string | undefined {
  const other = otherDay ? shortDay(otherDay, day) : '另行通知的日期';
  const what = {
    planned: undefined,
    'moved-here': `由${other}改到这天`,
    extra: '加开',
    'moved-away': `改到${other}`,
    cancelled: '取消',
  }[state];
  const isToldLater = state === 'moved-away' && otherDay && otherDay > day && otherDay <= lastDay;
  return what && [what, isToldLater ? undefined : reason].filter(Boolean).join('：');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
