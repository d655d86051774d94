import type { FieldFault } from '../../model/fault.ts';
import type { KnownContent } from '../faults.ts';
import type { PropertyCompany } from './schema.ts';

type Known = Partial<PropertyCompany> & { id: string };

/** The manager’s own entry names the company; cross-appointments are for courtyards that it manages. */
export function propertyCompanyFaults(
  company: Known,
  companies: readonly Known[],
  { courtyards, people }: Pick<KnownContent, 'courtyards' | 'people'>,
): FieldFault[] {
  return [
    ...managerFaults(company, companies, people),
    ...appointmentFaults(company, courtyards, people),
  ];
}

function managerFaults(
  { id, name, manager }: Known,
  companies: readonly Known[],
  people: KnownContent['people'],
): FieldFault[] {
  const person = people.find((one) => one.id === manager);
  const own = (person?.offices ?? []).flatMap(({ company }) => (company ? [company] : []));
  if (!person || own.length === 0 || own.includes(id)) return [];
  const other = companies.find((one) => one.id === own[0])?.name ?? own[0];
  return [
    {
      path: ['manager'],
      message: `这里写的是${person.name ?? manager}，可是“人员”里他（她）的职务在${other}，没有${name ?? id}。请把两处改成一样。`,
    },
  ];
}

function appointmentFaults(
  { id, crossAppointments = [] }: Known,
  courtyards: KnownContent['courtyards'],
  people: KnownContent['people'],
): FieldFault[] {
  return crossAppointments.flatMap(({ person, office, courtyard: yard }, index) => {
    const faults: FieldFault[] = [];
    const first = crossAppointments.findIndex(
      (one) => one.person === person && one.office === office && one.courtyard === yard,
    );
    if (first < index) {
      const name = people.find((one) => one.id === person)?.name ?? person;
      faults.push({
        path: ['crossAppointments', index, 'person'],
        message: `${name}的“${office}”在第 ${first + 1} 项已经写过了。请删掉一项。`,
      });
    }
    const courtyard = courtyards.find((one) => one.id === yard);
    if (courtyard && courtyard.propertyCompany !== id) {
      faults.push({
        path: ['crossAppointments', index, 'courtyard'],
        message: `${courtyard.name ?? yard}现在的物业公司不是这一家。请改成它服务的庭院，或者改庭院里的物业公司。`,
      });
    }
    return faults;
  });
}
