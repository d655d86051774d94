import type { CalendarEntry } from '../../feeds/icalendar.ts';
import type { Moment } from '../../time/day.ts';
import { momentInDigits } from '../../time/format.ts';
import { upcomingEvents } from './phase.ts';
import type { CommunityEvent } from './schema.ts';

/**
 * The activities that are not over as entries of a calendar, the next one first. A cancelled one stays
 * until its time has passed, marked as such, so that nobody comes in vain. `venues` are named by id.
 */
export function eventCalendar(
  events: readonly CommunityEvent[],
  now: Moment,
  venues: ReadonlyMap<string, string>,
): CalendarEntry[] {
  return upcomingEvents(events, now).map((event) => calendarEntry(event, venues));
}

/** One activity as an entry of a calendar, the same in the calendar of all and in a file of its own. */
export function calendarEntry(
  event: CommunityEvent,
  venues: ReadonlyMap<string, string>,
): CalendarEntry {
  return {
    id: `event-${event.id}`,
    title: event.cancelled ? `${event.title}（已取消）` : event.title,
    from: event.startsAt,
    to: event.endsAt,
    location: event.place ?? venues.get(event.venue ?? ''),
    description: description(event) || undefined,
    address: `/volunteers/events/${event.id}/`,
    cancelled: event.cancelled,
  };
}

function description(event: CommunityEvent): string {
  const signUp = [event.signUpContact, event.signUpPhone].filter(Boolean).join(' ');
  return [
    event.forWhom && `适合谁：${event.forWhom}`,
    event.cost && `费用：${event.cost}`,
    signUp && `报名：${signUp}`,
    event.signUpBy && `报名截止：${momentInDigits(event.signUpBy)}`,
  ]
    .filter(Boolean)
    .join('\n');
}
