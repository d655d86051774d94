import { type Day, dayOf, type Moment, monthOf } from '../../time/day.ts';
import { weekdayName } from '../../time/format.ts';
import { element, type Markup } from '../../ui/markup.ts';
import { hoursInWords, ruleInWords } from './next-dates.ts';
import { nextOnDuty } from './on-duty.ts';
import type { ShownSession } from './shown-session.ts';

const KINDS = ['friday', 'deliberation-day', 'post'] as const;

/** A card for each kind of session with its next date after today, or its rule while that is unknown. */
export function nextOfEachKind(sessions: readonly ShownSession[], now: Day | Moment): Markup[] {
  const today = dayOf(now);
  return KINDS.flatMap((kind) => {
    const next = nextOnDuty(sessions, now, (session) => session.kind === kind);
    const session = next?.session ?? sessions.find((one) => one.kind === kind);
    if (!session) return [];
    const day = next?.date.day;
    const details = next
      ? [weekdayName(next.date.day), hoursInWords(next.date)].filter(Boolean).join(' ')
      : session.who;
    return [
      element(
        'li',
        { class: 'card' },
        element(
          'a',
          { href: `/duty/#${session.id}` },
          element(
            'span',
            { class: 'when' },
            day
              ? element('time', { datetime: day }, briefDay(day, today))
              : ruleInWords(session).slice(0, 2),
          ),
          element(
            'span',
            { class: 'what' },
            element('strong', {}, session.title),
            element('span', { class: 'who' }, details),
          ),
        ),
      ),
    ];
  });
}

/** `27日` in the month of today, `12.3` in another. */
function briefDay(day: Day, today: Day): string {
  const date = Number(day.slice(8));
  return monthOf(day) === monthOf(today) ? `${date}日` : `${Number(day.slice(5, 7))}.${date}`;
}
