import type { Moment } from '../../time/day.ts';
import type { CommunityEvent } from './schema.ts';

/** Where an activity stands at a moment. */
export type Phase = 'coming' | 'running' | 'past';

export function phaseOf(event: Pick<CommunityEvent, 'startsAt' | 'endsAt'>, now: Moment): Phase {
  if (now < event.startsAt) return 'coming';
  return now < event.endsAt ? 'running' : 'past';
}

/** Whether one can still sign up, or why not; undefined where nobody is named to sign up with. */
export type SignUp = 'open' | 'closed' | 'cancelled';

type ForSignUp = Pick<
  CommunityEvent,
  'startsAt' | 'endsAt' | 'signUpContact' | 'signUpPhone' | 'signUpBy' | 'cancelled'
>;

/** Signing up ends at its deadline, and where there is none when the activity begins. */
export function signUpOf(event: ForSignUp, now: Moment): SignUp | undefined {
  if (!event.signUpContact && !event.signUpPhone) return undefined;
  if (event.cancelled) return 'cancelled';
  return now < (event.signUpBy ?? event.startsAt) ? 'open' : 'closed';
}

/** What residents read about where an activity stands. A cancelled one is that until it is forgotten. */
export function phaseInWords(
  event: Pick<CommunityEvent, 'startsAt' | 'endsAt' | 'cancelled'>,
  now: Moment,
): string {
  if (event.cancelled) return '已取消';
  return { coming: '即将举行', running: '进行中', past: '已结束' }[phaseOf(event, now)];
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
