import { type Day, type Moment, dayOf, daysBetween } from '../../time/day.ts';
import { shortDay, weekdayName } from '../../time/format.ts';
import { element, type Markup, spaced } from '../../ui/markup.ts';
import { type DutyDate, hoursInWords, takesPlace } from './next-dates.ts';

/** One date of a session on a line: day, hours, place, and what has changed and why. */
export function dateLine(date: DutyDate, now: Day | Moment): Markup {
  const today = dayOf(now);
  const change = changeInWords(date, today);
  const hours = hoursInWords(date);
  return element(
    'span',
    { class: takesPlace(date) ? 'duty-line' : 'duty-line off' },
    spaced(
      element(
        'span',
        { class: 'when' },
        spaced(
          element(
            'time',
            { class: 'day', datetime: date.day },
            `${shortDay(date.day, today)} ${weekdayName(date.day)}`,
          ),
          takesPlace(date) && element('span', { class: 'far' }, daysAhead(today, date.day)),
        ),
      ),
      hours && element('span', { class: 'hours' }, hours),
      date.place && element('span', { class: 'place' }, date.place),
      change && element('span', { class: 'tag tag-brand' }, change),
      date.reason && element('span', { class: 'reason' }, date.reason),
    ),
  );
}

/** What is unusual about a date: `取消`, `改到12月5日`; undefined for one that the rule planned. */
export function changeInWords({ state, otherDay }: DutyDate, today: Day): string | undefined {
  switch (state) {
    case 'planned':
      return undefined;
    case 'extra':
      return '加开';
    case 'cancelled':
      return '取消';
    case 'moved-here':
      return `由${otherDay ? shortDay(otherDay, today) : ''}改到这天`;
    case 'moved-away':
      return `改到${otherDay ? shortDay(otherDay, today) : '另行通知的日期'}`;
  }
}

/** `今天`, `明天`, `还有9天` for a day that is today or later. */
export function daysAhead(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  return ['今天', '明天', '后天'][days] ?? `还有${days}天`;
}
