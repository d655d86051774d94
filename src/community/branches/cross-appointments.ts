import type { Courtyard } from '../courtyards/schema.ts';
import type { Person } from '../people/schema.ts';
import type { PropertyCompany } from '../property-companies/schema.ts';
import type { Site } from '../site/schema.ts';
import type { Branch } from './schema.ts';

/** Everything that says who holds an office on the other side. */
export interface Parties {
  /** What the two sides have agreed on, office by office. */
  scheme: Site['crossAppointments'];
  companies: readonly PropertyCompany[];
  people: readonly Person[];
  branches: readonly Branch[];
  courtyards: readonly Courtyard[];
}

/** Someone who holds an office, perhaps for one courtyard of a company only. */
export interface Holder {
  person: Person;
  courtyard?: Courtyard;
}

/** One row of the matrix: an office and who holds it for each company, in the order of the companies. */
export interface CrossOffice {
  /** From which side its holders come. */
  from: 'community' | 'company';
  who?: string;
  office: string;
  at?: 'company' | 'community';
  task?: string;
  cells: { company: PropertyCompany; holders: Holder[] }[];
}

/**
 * The matrix of 交叉任职: first what the community's people are at the companies, then what the
 * companies' people are in the community. An office that a company names beyond the scheme follows.
 */
export function crossAppointmentMatrix(parties: Parties): CrossOffice[] {
  const { scheme, companies } = parties;
  const agreed = new Set(scheme.map(({ office }) => office));
  const beyond = new Set(
    companies
      .flatMap(({ crossAppointments }) => crossAppointments.map(({ office }) => office))
      .filter((office) => !agreed.has(office)),
  );
  const rows = [
    ...scheme,
    ...[...beyond].map((office) => ({ office, who: undefined, at: undefined, task: undefined })),
  ].map((row): CrossOffice => ({
    from: row.at === 'community' ? 'company' : 'community',
    who: row.who,
    office: row.office,
    at: row.at,
    task: row.task,
    cells: companies.map((company) => ({ company, holders: holders(row, company, parties) })),
  }));
  return [
    ...rows.filter(({ from }) => from === 'community'),
    ...rows.filter(({ from }) => from === 'company'),
  ];
}

/** Who holds an office at a company: those the company names, else the one whom the scheme means. */
function holders(
  row: { office: string; holder?: 'secretary' | 'manager'; person?: string },
  company: PropertyCompany,
  { people, branches, courtyards }: Parties,
): Holder[] {
  const named = company.crossAppointments.filter(({ office }) => office === row.office);
  const meant = {
    secretary: branches.find(({ tier }) => tier === 'committee')?.secretary,
    manager: company.manager,
    none: row.person,
  }[row.holder ?? 'none'];
  const found: { person?: string; courtyard?: string }[] =
    named.length > 0 ? named : [{ person: meant }];
  return found.flatMap(({ person: id, courtyard }) => {
    const person = people.find((one) => one.id === id);
    return person ? [{ person, courtyard: courtyards.find((one) => one.id === courtyard) }] : [];
  });
}

/** One office of one person. */
export interface Appointment extends Holder {
  office: string;
  from: CrossOffice['from'];
  company: PropertyCompany;
}

/** The matrix as a list of single appointments. */
export function appointments(matrix: readonly CrossOffice[]): Appointment[] {
  return matrix.flatMap(({ office, from, cells }) =>
    cells.flatMap(({ company, holders }) =>
      holders.map((holder) => ({ office, from, company, ...holder })),
    ),
  );
}

/** Who holds a cross-appointed office for a courtyard, through the company that manages it. */
export function appointmentsFor(
  courtyard: Pick<Courtyard, 'id' | 'propertyCompany'>,
  matrix: readonly CrossOffice[],
): Appointment[] {
  return appointments(matrix).filter(
    ({ company, courtyard: only }) =>
      company.id === courtyard.propertyCompany && (!only || only.id === courtyard.id),
  );
}

/** The names of the courtyards that a company manages. */
export function courtyardNamesOf(
  { id }: Pick<PropertyCompany, 'id'>,
  courtyards: readonly Pick<Courtyard, 'name' | 'propertyCompany'>[],
): string[] {
  return courtyards.filter(({ propertyCompany }) => propertyCompany === id).map(({ name }) => name);
}
