import { type Day, dayOf, type Moment } from '../../time/day.ts';
import {
  type DutyDate,
  type DutyRule,
  dutyDates,
  nextDutyDates,
  takesPlace,
  timeOf,
} from '../duty/next-dates.ts';
import type { Deliberation, Hearing } from './schema.ts';

type Matter = Pick<Deliberation, 'id' | 'hearings'>;

/** One matter on the paper of a session. */
export interface Item<T extends Matter> {
  matter: T;
  hearing: Hearing;
}

/** One 逢三说事: before it an agenda, after it a record, at the same address. */
export interface Sitting<T extends Matter = Deliberation> {
  day: Day;
  state: 'coming' | 'held' | 'called-off';
  /** What the duty plan says of that day; undefined where it knows no session on it. */
  date?: DutyDate;
  items: Item<T>[];
}

/** Every session that has matters on its paper, and the next one in any case; the latest first. */
export function sittings<T extends Matter>(
  matters: readonly T[],
  sessions: readonly DutyRule[],
  now: Moment,
): Sitting<T>[] {
  const papers = new Map<Day, Item<T>[]>();
  for (const matter of matters) {
    for (const hearing of matter.hearings) {
      papers.set(hearing.on, [...(papers.get(hearing.on) ?? []), { matter, hearing }]);
    }
  }
  const next = nextSitting(sessions, now);
  if (next && !papers.has(next.day)) papers.set(next.day, []);
  return [...papers]
    .map(([day, items]) => {
      const date = next?.day === day ? next : dateOn(day, sessions);
      return { day, date, state: stateOf(day, date, items, now), items };
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The next session that takes place and is not over. */
export function nextSitting(sessions: readonly DutyRule[], now: Moment): DutyDate | undefined {
  return sessions
    .flatMap((session) => nextDutyDates(session, dayOf(now), 2))
    .filter((date) => timeOf(date, now) !== 'over')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

/** A matter that was put down for a day from which the session has moved goes with it. */
export function movedAlong<T extends Matter>(
  matter: T,
  sessions: readonly Pick<DutyRule, 'exceptions'>[],
): T {
  const moved = sessions
    .flatMap(({ exceptions }) => exceptions)
    .filter(({ change }) => change === 'moved');
  const dayNow = (day: Day) => moved.find(({ on }) => on === day)?.movedTo ?? day;
  return {
    ...matter,
    hearings: matter.hearings.map((hearing) => ({ ...hearing, on: dayNow(hearing.on) })),
  };
}

function dateOn(day: Day, sessions: readonly DutyRule[]): DutyDate | undefined {
  const dates = sessions.flatMap((session) => dutyDates(session, day, day));
  return dates.find(takesPlace) ?? dates[0];
}

function stateOf(
  day: Day,
  date: DutyDate | undefined,
  items: readonly Item<Matter>[],
  now: Moment,
): Sitting['state'] {
  const isWritten = items.length > 0 && items.every(({ hearing }) => hearing.decision);
  if (isWritten && day <= dayOf(now)) return 'held';
  if (date && !takesPlace(date)) return 'called-off';
  const isOver = date ? timeOf(date, now) === 'over' : day < dayOf(now);
  return isOver ? 'held' : 'coming';
}
