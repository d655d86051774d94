import type { FieldFault } from '../../model/fault.ts';
import type { KnownContent } from '../faults.ts';
import type { Branch } from './schema.ts';

const TIERS = { committee: '社区党委', branch: '庭院党支部', group: '楼栋党小组' } as const;
const ABOVE = { committee: undefined, branch: 'committee', group: 'branch' } as const;

type Known = Partial<Branch> & { id: string };

/** A unit has its place in the tree, courtyards that are its own, and a secretary who says the same. */
export function branchFaults(
  branch: Known,
  branches: readonly Known[],
  content: Pick<KnownContent, 'courtyards' | 'people'>,
): FieldFault[] {
  return [
    ...parentFaults(branch, branches),
    ...courtyardFaults(branch, branches, content.courtyards),
    ...secretaryFaults(branch, branches, content.people),
  ];
}

/** A unit stands under one of the tier above it, and never, over any number of steps, under itself. */
function parentFaults(branch: Known, branches: readonly Known[]): FieldFault[] {
  const { tier, parent } = branch;
  if (!parent) return [];
  const circle = circleFrom(branch, branches);
  if (circle) {
    return [
      {
        path: ['parent'],
        message: `上级党组织绕成了一个圈：${circle.join(' → ')}。请改成真正的上级。`,
      },
    ];
  }
  if (tier === 'committee') {
    return [{ path: ['parent'], message: '社区党委没有上级党组织。请删掉这一项。' }];
  }
  const above = branches.find(({ id }) => id === parent)?.tier;
  if (!tier || !above || above === ABOVE[tier]) return [];
  return [
    {
      path: ['parent'],
      message: `${TIERS[tier]}的上级应当是${TIERS[ABOVE[tier]]}，“${parent}”是${TIERS[above]}。`,
    },
  ];
}

/**
 * A courtyard belongs to one branch. It is said in the branch, in the courtyard or in both; its party
 * group stands under that branch.
 */
function courtyardFaults(
  branch: Known,
  branches: readonly Known[],
  courtyards: KnownContent['courtyards'],
): FieldFault[] {
  const { id, tier, parent, courtyards: listed = [] } = branch;
  const own = tier === 'group' ? parent : tier === 'branch' ? id : undefined;
  if (!own) return [];
  return listed.flatMap((yard, index) => {
    const courtyard = courtyards.find((one) => one.id === yard);
    const rivals = branches.filter(
      (one) => one.tier === 'branch' && one.id !== own && one.courtyards?.includes(yard),
    );
    // The courtyard's own word decides; where it is silent, the second of two branches is told.
    const rival = courtyard?.branch
      ? branches.find(
          (one) => one.tier === 'branch' && one.id === courtyard.branch && one.id !== own,
        )
      : rivals.find((one) => tier === 'group' || one.id < id);
    if (!rival) return [];
    const name = courtyard?.name ?? yard;
    return [
      {
        path: ['courtyards', index],
        message:
          tier === 'group'
            ? `${name}归${rival.name ?? rival.id}，这个党小组的上级却不是它。请改上级党组织，或者改${name}的党支部。`
            : `${name}已经归${rival.name ?? rival.id}了（${courtyard?.branch === rival.id ? '写在庭院里' : '写在它的所辖庭院里'}）。一个庭院只归一个庭院党支部，请从其中一处删掉。`,
      },
    ];
  });
}

/** The secretary’s own entry, where it names a party organization at all, names this one. */
function secretaryFaults(
  { id, name, secretary }: Known,
  branches: readonly Known[],
  people: KnownContent['people'],
): FieldFault[] {
  const person = people.find((one) => one.id === secretary);
  const own = (person?.offices ?? []).flatMap(({ branch }) => (branch ? [branch] : []));
  if (!person || own.length === 0 || own.includes(id)) return [];
  const other = branches.find((one) => one.id === own[0])?.name ?? own[0];
  return [
    {
      path: ['secretary'],
      message: `这里写的是${person.name ?? secretary}，可是“人员”里他（她）的职务在${other}，没有${name ?? id}。请把两处改成一样。`,
    },
  ];
}

function circleFrom(
  { id, parent }: { id: string; parent?: string },
  branches: readonly { id: string; parent?: string }[],
): string[] | undefined {
  const way = [id];
  for (let above = parent; above; above = branches.find((one) => one.id === above)?.parent) {
    if (above === id) return [...way, id];
    if (way.includes(above)) return undefined;
    way.push(above);
  }
  return undefined;
}
