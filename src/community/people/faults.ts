import type { FieldFault } from '../../model/fault.ts';
import type { KnownContent } from '../faults.ts';
import type { Person } from './schema.ts';

type Known = Partial<Person> & { id: string };

/** Who works for a company in a courtyard works for the company that manages it. */
export function personFaults(
  { offices = [] }: Known,
  _people: readonly Known[],
  { courtyards, propertyCompanies }: Pick<KnownContent, 'courtyards' | 'propertyCompanies'>,
): FieldFault[] {
  return offices.flatMap(({ courtyard: yard, company }, index) => {
    const courtyard = courtyards.find(({ id }) => id === yard);
    if (!company || !courtyard?.propertyCompany || courtyard.propertyCompany === company) return [];
    const managing = propertyCompanies.find(({ id }) => id === courtyard.propertyCompany);
    return [
      {
        path: ['offices', index, 'company'],
        message: `${courtyard.name ?? yard}现在的物业公司是${managing?.name ?? courtyard.propertyCompany}。换了公司，请改这一项职务；没有换，请改庭院里的物业公司。`,
      },
    ];
  });
}
