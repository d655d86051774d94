import type { Moment } from '../../time/day.ts';
import type { CommunityEvent } from './schema.ts';

/** Where an activity stands at a moment. */
export type Phase = 'coming' | 'running' | 'past';

export function phaseOf(event: Pick<CommunityEvent, 'startsAt' | 'endsAt'>, now: Moment): Phase {
  if (now < event.startsAt) return 'coming';
  return now < event.endsAt ? 'running' : 'past';
}

/** The activities still to come or running, the next one first. */
export function upcomingEvents<T extends Pick<CommunityEvent, 'startsAt' | 'endsAt'>>(
  events: readonly T[],
  now: Moment,
): T[] {
  return events
    .filter((event) => phaseOf(event, now) !== 'past')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The activities that are over, the latest first. */
export function pastEvents<T extends Pick<CommunityEvent, 'startsAt' | 'endsAt'>>(
  events: readonly T[],
  now: Moment,
): T[] {
  return events
    .filter((event) => phaseOf(event, now) === 'past')
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
}
