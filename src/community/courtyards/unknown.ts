import type { Branch } from '../branches/schema.ts';
import { branchOf } from '../branches/of-courtyard.ts';
import type { PropertyCompany } from '../property-companies/schema.ts';
import type { Courtyard } from './schema.ts';

/** What nobody has told us of a courtyard yet, in words, so that its page can say it once. */
export function unknownOf(
  courtyard: Courtyard,
  { branches, companies }: { branches: readonly Branch[]; companies: readonly PropertyCompany[] },
): string[] {
  const { address, buildings, households, facilities, buildingHeads, ownersCommittee } = courtyard;
  const branch = branchOf(courtyard, branches);
  const company = companies.find(({ id }) => id === courtyard.propertyCompany);
  const unknown: [string, boolean][] = [
    ['地址', !address],
    ['所属党支部', !branch],
    ['支部书记', branch !== undefined && !branch.secretary],
    ['楼院长', buildingHeads.length === 0],
    ['业委会', !ownersCommittee],
    ['物业公司', !company],
    ['物业经理', !company?.manager],
    ['楼栋数', buildings === undefined],
    ['户数', households === undefined],
    ['公共设施', facilities.length === 0],
  ];
  return unknown.flatMap(([what, isUnknown]) => (isUnknown ? [what] : []));
}
