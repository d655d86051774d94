import { addDays, clockOf, type Day, dayOf, type Moment, weekdayOf } from '../../time/day.ts';
import { shortDay } from '../../time/format.ts';
import type { Venue } from './schema.ts';

/** What the rules need to know of a venue; small enough to travel to a phone. */
export type OpeningHours = Pick<Venue, 'hours' | 'exceptions'>;

export interface Opening {
  opensAt: string;
  closesAt: string;
}

/** The openings of a venue on a day, in order. The exceptions of that day replace the usual hours. */
export function openingsOn({ hours, exceptions }: OpeningHours, day: Day): Opening[] {
  const changes = exceptions.filter(({ on }) => on === day);
  const weekday = String(weekdayOf(day));
  const openings =
    changes.length > 0
      ? changes.flatMap(({ opensAt, closesAt }) =>
          opensAt && closesAt ? { opensAt, closesAt } : [],
        )
      : hours.filter(({ weekdays }) => weekdays.some((one) => one === weekday));
  return openings
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
    .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}

export type OpenState =
  | { state: 'unknown' }
  | { state: 'open'; until: string }
  | { state: 'closed'; opensOn?: Day; opensAt?: string; reason?: string };

/** Whether a venue is open at a moment, until when, or when it opens next within two weeks. */
export function openState(venue: OpeningHours, now: Moment): OpenState {
  if (venue.hours.length === 0 && venue.exceptions.length === 0) return { state: 'unknown' };
  const today = dayOf(now);
  const clock = clockOf(now);
  const running = openingsOn(venue, today).find(
    ({ opensAt, closesAt }) => opensAt <= clock && clock < closesAt,
  );
  if (running) return { state: 'open', until: running.closesAt };
  const reason = venue.exceptions.find(({ on }) => on === today)?.reason;
  for (let ahead = 0; ahead <= 14; ahead++) {
    const day = addDays(today, ahead);
    const next = openingsOn(venue, day).find(({ opensAt }) => ahead > 0 || clock < opensAt);
    if (next) return { state: 'closed', opensOn: day, opensAt: next.opensAt, reason };
  }
  return { state: 'closed', reason };
}

/** Whether it is open, as residents ask: `现在开放，到 17:30`. Nothing while the hours are unknown. */
export function openInWords(state: OpenState, today: Day): string | undefined {
  if (state.state === 'unknown') return undefined;
  if (state.state === 'open') return `现在开放，到 ${state.until}`;
  const { opensOn, opensAt, reason } = state;
  if (opensOn === today) return `现在关闭，${opensAt} 开放`;
  const why = reason ? `今天不开放（${reason}）` : '现在关闭';
  if (!opensOn) return why;
  const day = opensOn === addDays(today, 1) ? '明天' : shortDay(opensOn, today);
  return `${why}，${day} ${opensAt} 开放`;
}

const NAMES = '一二三四五六日';

/** `周一至周五 08:30–17:30`: the usual hours in words, one line for each row. */
export function hoursInWords(hours: Venue['hours']): string[] {
  return hours.map(
    ({ weekdays, opensAt, closesAt }) =>
      `${weekdaysInWords(weekdays.map(Number))} ${opensAt}–${closesAt}`,
  );
}

function weekdaysInWords(weekdays: number[]): string {
  const days = [...new Set(weekdays)].sort();
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  if (days.length === 7) return '每天';
  if (days.length > 2 && last - first === days.length - 1) {
    return `周${NAMES[first - 1]}至周${NAMES[last - 1]}`;
  }
  return days.map((day) => `周${NAMES[day - 1]}`).join('、');
}
