import type { Day, Moment } from '../../time/day.ts';
import { element, type Markup } from '../../ui/markup.ts';
import { dateLine } from './date-line.ts';
import { comingDates, type DutyRule, hasDates } from './next-dates.ts';

/**
 * The next three dates of a session and all that has changed, a line for each. The place is told where
 * it is not the usual one.
 */
export function comingLines(session: DutyRule, now: Day | Moment): Markup[] {
  const lines = comingDates(session, now, 3).map((date) => {
    const place = date.place === session.place ? undefined : date.place;
    return element('li', {}, dateLine({ ...date, place }, now));
  });
  if (lines.length > 0) return lines;
  const why = hasDates(session) ? '目前没有排定的日期' : '日期待补充';
  return [element('li', { class: 'pending' }, why)];
}
