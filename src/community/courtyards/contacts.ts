import {
  appointmentsFor,
  crossAppointmentMatrix,
  type Parties,
} from '../branches/cross-appointments.ts';
import { branchOf, groupsOf } from '../branches/of-courtyard.ts';
import type { Courtyard } from './schema.ts';

/** Somebody whom a resident of a courtyard may turn to. */
export interface Contact {
  /** What they are to the resident: `支部书记`, `楼院长`, `物业经理`. */
  role: string;
  name: string;
  /** What tells one from another in the same role, such as the building. */
  note?: string;
  /** Their own page, if they have one. */
  address?: string;
  phone?: string;
}

/** Those whom a resident may turn to, by the side on which they stand. Groups without anybody are left out. */
export interface ContactGroup {
  title: string;
  contacts: Contact[];
}

/** Whom the residents of a courtyard may turn to: its branch and building heads first, then the company. */
export function contactsOf(courtyard: Courtyard, parties: Parties): ContactGroup[] {
  const { people, companies, branches } = parties;
  const branch = branchOf(courtyard, branches);
  const company = companies.find(({ id }) => id === courtyard.propertyCompany);
  const contact = (role: string, id?: string, note?: string): Contact[] => {
    const person = people.find((one) => one.id === id);
    if (!person) return [];
    const { name, phone } = person;
    return [{ role, name, note, phone, address: `/organization/people/${person.id}/` }];
  };
  const manager = contact('物业经理', company?.manager);
  const servicePhone = manager.some(({ phone }) => phone && phone === company?.phone)
    ? undefined
    : company?.phone;
  const groups: ContactGroup[] = [
    {
      title: '支部和楼院长',
      contacts: [
        ...contact('支部书记', branch?.secretary, branch?.name),
        ...courtyard.buildingHeads.flatMap(({ person, building }) =>
          contact('楼院长', person, building),
        ),
        ...groupsOf(courtyard, branches).flatMap(({ secretary, name }) =>
          contact('党小组组长', secretary, name),
        ),
      ],
    },
    {
      title: '物业',
      contacts: [
        ...manager,
        ...(company
          ? [
              {
                role: '物业公司',
                name: company.fullName ?? company.name,
                address: `/flags/companies/${company.id}/`,
                phone: servicePhone,
              },
            ]
          : []),
      ],
    },
    {
      title: '业委会',
      contacts: (courtyard.ownersCommittee?.members ?? []).flatMap((member) =>
        contact('业委会成员', member),
      ),
    },
    {
      title: '交叉任职',
      contacts: appointmentsFor(courtyard, crossAppointmentMatrix(parties)).flatMap(
        ({ office, person, from }) =>
          contact(office, person.id, from === 'community' ? '社区派到物业' : '物业派到社区'),
      ),
    },
  ];
  return groups.filter(({ contacts }) => contacts.length > 0);
}

/** The first of them who can be rung. */
export function firstToRing(
  groups: readonly ContactGroup[],
): (Contact & { phone: string }) | undefined {
  return groups
    .flatMap(({ contacts }) => contacts)
    .find((contact): contact is Contact & { phone: string } => contact.phone !== undefined);
}
