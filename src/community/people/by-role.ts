import type { Branch } from '../branches/schema.ts';
import type { Courtyard } from '../courtyards/schema.ts';
import type { PropertyCompany } from '../property-companies/schema.ts';
import type { Person } from './schema.ts';

/** What somebody is to the residents, most often asked for first. */
export type Role =
  'committee' | 'secretary' | 'buildingHead' | 'groupLeader' | 'owner' | 'manager' | 'other';

/** People who are the same to residents, in the order of the list. */
export interface RoleGroup {
  role: Role;
  people: Person[];
}

/** Where the roles of people are written down. */
export interface Registers {
  branches: readonly Branch[];
  courtyards: readonly Courtyard[];
  companies: readonly PropertyCompany[];
}

const ORDER: readonly Role[] = [
  'committee',
  'secretary',
  'buildingHead',
  'groupLeader',
  'owner',
  'manager',
  'other',
];

/**
 * The people by role. Somebody with several roles stands in each of them, so that a resident who looks
 * for her building head finds him there. Roles that nobody has are left out.
 */
export function peopleByRole(people: readonly Person[], registers: Registers): RoleGroup[] {
  return ORDER.map((role) => ({
    role,
    people: people.filter((person) => rolesOf(person, registers).includes(role)),
  })).filter((group) => group.people.length > 0);
}

/** The roles of a person as branches, courtyards and companies name them; `other` for none of them. */
export function rolesOf(
  { id, offices }: Pick<Person, 'id' | 'offices'>,
  { branches, courtyards, companies }: Registers,
): Role[] {
  const leads = (tier: Branch['tier']) =>
    branches.some((branch) => branch.tier === tier && branch.secretary === id);
  const inCommittee = offices.some(({ branch }) =>
    branches.some((one) => one.id === branch && one.tier === 'committee'),
  );
  const has: Record<Exclude<Role, 'other'>, boolean> = {
    committee: leads('committee') || inCommittee,
    secretary: leads('branch'),
    buildingHead: courtyards.some(({ buildingHeads }) =>
      buildingHeads.some(({ person }) => person === id),
    ),
    groupLeader: leads('group'),
    owner: courtyards.some(({ ownersCommittee }) => ownersCommittee?.members.includes(id)),
    manager: companies.some(({ manager }) => manager === id),
  };
  const roles = ORDER.filter((role) => role !== 'other' && has[role]);
  return roles.length > 0 ? roles : ['other'];
}
