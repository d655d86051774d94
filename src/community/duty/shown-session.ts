import type { Day } from '../../time/day.ts';
import type { Person } from '../people/schema.ts';
import type { Site } from '../site/schema.ts';
import type { DutyRule } from './next-dates.ts';
import type { DutySession } from './schema.ts';

/** A number to call, and whom one reaches there where that is not plain. */
export interface PhoneToCall {
  label?: string;
  number: string;
}

/** A session as far as its dates are told; small enough to travel to a phone. */
export type ShownSession = DutyRule &
  Pick<DutySession, 'title' | 'kind' | 'who'> & { phones: PhoneToCall[] };

/** A session without what its dates do not need: exceptions that lie before `from` are left out. */
export function shownSession(
  session: DutySession,
  people: readonly Pick<Person, 'id' | 'name' | 'phone'>[],
  phones: Site['phones'],
  from: Day,
): ShownSession {
  const { id, title, kind, who, rule, opensAt, closesAt, place, exceptions } = session;
  return {
    id,
    title,
    kind,
    who,
    rule,
    opensAt,
    closesAt,
    place,
    exceptions: exceptions.filter(({ on, movedTo = on }) => on >= from || movedTo >= from),
    phones: phonesToCall(session, people, phones),
  };
}

/**
 * Whom residents call about a session: its own phone, else the public phones of those on duty, else
 * the first phone of the community. Empty while none is known.
 */
export function phonesToCall(
  session: Pick<DutySession, 'phone' | 'people'>,
  people: readonly Pick<Person, 'id' | 'name' | 'phone'>[],
  phones: Site['phones'],
): PhoneToCall[] {
  if (session.phone) return [{ number: session.phone }];
  const onDuty = session.people.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    return person?.phone ? [{ label: person.name, number: person.phone }] : [];
  });
  return onDuty.length > 0 ? onDuty : phones.slice(0, 1);
}
