import type { Courtyard } from '../courtyards/schema.ts';
import { branchOf } from './of-courtyard.ts';
import type { Branch } from './schema.ts';

/** What nobody has told us of the party organization yet, in words, so that its page can say it once. */
export function unknownOfBranches(
  branches: readonly Branch[],
  courtyards: readonly Courtyard[],
): string[] {
  const middle = branches.filter(({ tier }) => tier === 'branch');
  const groups = branches.filter(({ tier }) => tier === 'group');
  const unknown: [string, boolean][] = [
    ['各党支部的书记', middle.some(({ secretary }) => !secretary)],
    ['各党支部的党员人数', middle.some(({ members }) => members === undefined)],
    [
      '哪个庭院归哪个党支部',
      middle.length > 0 && courtyards.some((courtyard) => !branchOf(courtyard, branches)),
    ],
    ['各庭院的党小组', middle.length > 0 && groups.length === 0],
    ['党小组组长', groups.some(({ secretary }) => !secretary)],
  ];
  return unknown.flatMap(([what, isUnknown]) => (isUnknown ? [what] : []));
}
