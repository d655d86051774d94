import { courtyardsOf } from '../branches/of-courtyard.ts';
import type { Courtyard } from '../courtyards/schema.ts';
import type { DutySession } from '../duty/schema.ts';
import type { Registers } from './by-role.ts';
import type { Person } from './schema.ts';

/** The courtyards in which somebody is at work for residents, each once, in the order of the list. */
export function courtyardsOfPerson(
  { id, offices }: Pick<Person, 'id' | 'offices'>,
  { branches, courtyards, companies }: Registers,
): Courtyard[] {
  const led = branches.filter(({ secretary, tier }) => secretary === id && tier !== 'committee');
  const below = new Set(
    led.flatMap((branch) => courtyardsOf(branch, courtyards, branches).map((yard) => yard.id)),
  );
  const managed = companies.filter(({ manager }) => manager === id).map((company) => company.id);
  return courtyards.filter(
    (courtyard) =>
      below.has(courtyard.id) ||
      offices.some((office) => office.courtyard === courtyard.id) ||
      courtyard.buildingHeads.some(({ person }) => person === id) ||
      courtyard.ownersCommittee?.members.includes(id) ||
      (courtyard.propertyCompany !== undefined && managed.includes(courtyard.propertyCompany)),
  );
}

/** The sessions in which residents find somebody: those that name the person. */
export function sessionsOfPerson<S extends Pick<DutySession, 'people'>>(
  { id }: Pick<Person, 'id'>,
  sessions: readonly S[],
): S[] {
  return sessions.filter(({ people }) => people.includes(id));
}
