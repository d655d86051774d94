import type { Courtyard } from '../courtyards/schema.ts';
import type { Branch } from './schema.ts';

type Unit = Pick<Branch, 'id' | 'tier' | 'parent' | 'courtyards'>;
type Yard = Pick<Courtyard, 'id' | 'branch'>;

/**
 * The branch that looks after a courtyard: the one that the courtyard names, else the one that lists
 * it, else the one above the party group that lists it. Undefined while nobody has said so.
 */
export function branchOf<B extends Unit>(courtyard: Yard, branches: readonly B[]): B | undefined {
  const ofTier = (tier: Branch['tier']) => branches.filter((branch) => branch.tier === tier);
  const lists = ({ courtyards }: Unit) => courtyards.includes(courtyard.id);
  const above = ofTier('group').find(lists)?.parent;
  return (
    branches.find(({ id }) => id === courtyard.branch) ??
    ofTier('branch').find(lists) ??
    ofTier('branch').find(({ id }) => id === above)
  );
}

/** The party groups of a courtyard. */
export function groupsOf<B extends Unit>(courtyard: Pick<Yard, 'id'>, branches: readonly B[]): B[] {
  return branches.filter(
    ({ tier, courtyards }) => tier === 'group' && courtyards.includes(courtyard.id),
  );
}

/** The courtyards of a unit: of a group those that it lists, of a branch those that it looks after. */
export function courtyardsOf<C extends Yard>(
  unit: Unit,
  courtyards: readonly C[],
  branches: readonly Unit[],
): C[] {
  return courtyards.filter((courtyard) =>
    unit.tier === 'group'
      ? unit.courtyards.includes(courtyard.id)
      : branchOf(courtyard, branches)?.id === unit.id,
  );
}
