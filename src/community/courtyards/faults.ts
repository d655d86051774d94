import type { FieldFault } from '../../model/fault.ts';
import type { KnownContent } from '../faults.ts';
import type { Courtyard } from './schema.ts';

type Known = Partial<Courtyard> & { id: string };

/** A courtyard belongs to a branch of the middle tier, and names nobody twice for the same building. */
export function courtyardFaults(
  courtyard: Known,
  _courtyards: readonly Known[],
  { branches }: Pick<KnownContent, 'branches'>,
): FieldFault[] {
  return [...branchFaults(courtyard, branches), ...headFaults(courtyard)];
}

function branchFaults({ branch: id }: Known, branches: KnownContent['branches']): FieldFault[] {
  const branch = branches.find((one) => one.id === id);
  if (!branch?.tier || branch.tier === 'branch') return [];
  const tier = branch.tier === 'committee' ? '社区党委' : '楼栋党小组';
  return [
    {
      path: ['branch'],
      message: `“${branch.name ?? id}”是${tier}。请改成庭院党支部；党小组管哪个庭院，写在党小组里。`,
    },
  ];
}

function headFaults({ buildingHeads = [] }: Known): FieldFault[] {
  return buildingHeads.flatMap(({ person, building }, index) => {
    const first = buildingHeads.findIndex(
      (one) => one.person === person && one.building === building,
    );
    if (first === index) return [];
    return [
      {
        path: ['buildingHeads', index, 'person'],
        message: `和第 ${first + 1} 项重复了。同一个人负责几栋楼，请写明每一项是哪一栋，或者删掉一项。`,
      },
    ];
  });
}
