import type { Deliberation } from '../deliberations/schema.ts';
import type { Venue } from '../venues/schema.ts';
import type { Courtyard } from './schema.ts';

/** Whether something concerns a courtyard: it names it, or it names none and so concerns everybody. */
export function concerns(
  { courtyards }: { courtyards: readonly string[] },
  courtyard: Pick<Courtyard, 'id'>,
): boolean {
  return courtyards.length === 0 || courtyards.includes(courtyard.id);
}

/** The matters of a courtyard: those still open first, then the solved ones, each in the given order. */
export function mattersOf<M extends Pick<Deliberation, 'courtyard' | 'status'>>(
  courtyard: Pick<Courtyard, 'id'>,
  matters: readonly M[],
): { open: M[]; solved: M[] } {
  const here = matters.filter((matter) => matter.courtyard === courtyard.id);
  return {
    open: here.filter(({ status }) => status !== 'solved'),
    solved: here.filter(({ status }) => status === 'solved'),
  };
}

/** The venues as a resident of the courtyard looks for them: first those in it, then the others. */
export function venuesNear<V extends Pick<Venue, 'courtyard'>>(
  courtyard: Pick<Courtyard, 'id'>,
  venues: readonly V[],
): { here: V[]; elsewhere: V[] } {
  return {
    here: venues.filter((venue) => venue.courtyard === courtyard.id),
    elsewhere: venues.filter((venue) => venue.courtyard !== courtyard.id),
  };
}
