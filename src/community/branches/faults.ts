import type { FieldFault } from '../../model/fault.ts';
import type { Branch } from './schema.ts';

const TIERS = { committee: '社区党委', branch: '庭院党支部', group: '楼栋党小组' } as const;
const ABOVE = { committee: undefined, branch: 'committee', group: 'branch' } as const;

/** A unit stands under one of the tier above it, and never, over any number of steps, under itself. */
export function branchFaults(
  branch: Partial<Branch> & { id: string },
  branches: readonly (Partial<Branch> & { id: string })[],
): FieldFault[] {
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
