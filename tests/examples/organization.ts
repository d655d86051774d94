import type { Parties } from '../../src/community/branches/cross-appointments.ts';
import { type Branch, branches } from '../../src/community/branches/schema.ts';
import { type Courtyard, courtyards } from '../../src/community/courtyards/schema.ts';
import { type Person, people } from '../../src/community/people/schema.ts';
import {
  type PropertyCompany,
  propertyCompanies,
} from '../../src/community/property-companies/schema.ts';
import { site } from '../../src/community/site/schema.ts';
import { entryOf } from './entry.ts';

type Fields = Readonly<Record<string, unknown>>;

export function courtyard(id: string, fields: Fields = {}): Courtyard {
  return entryOf(courtyards, id, { name: id, ...fields });
}
export function person(id: string, fields: Fields = {}): Person {
  return entryOf(people, id, { name: id, ...fields });
}
export function company(id: string, fields: Fields = {}): PropertyCompany {
  return entryOf(propertyCompanies, id, { name: id, ...fields });
}
export function unit(id: string, tier: Branch['tier'], fields: Fields = {}): Branch {
  return entryOf(branches, id, { name: id, tier, ...fields });
}

/** The scheme of 交叉任职 as the community has agreed on it. */
export const scheme = entryOf(site, 'index', {
  name: '试验社区',
  description: '试验',
  crossAppointments: [
    { who: '物业经理', office: '社情监督员', at: 'community', holder: 'manager' },
    { who: '社区党委书记', office: '党建指导员', at: 'company', holder: 'secretary' },
    { who: '两委成员', office: '党建联络员' },
    { who: '网格长', office: '民意联络员', person: '孟网格' },
  ],
}).crossAppointments;

/** A community of two courtyards, two branches, a party group and two companies. */
export const parties: Parties = {
  scheme,
  branches: [
    unit('党委', 'committee', { secretary: '王书记' }),
    unit('一支部', 'branch', { parent: '党委', secretary: '牛书记' }),
    unit('二支部', 'branch', { parent: '党委', courtyards: ['河畔'] }),
    unit('桂竹小组', 'group', { parent: '一支部', courtyards: ['桂竹'], secretary: '田组长' }),
  ],
  courtyards: [
    courtyard('桂竹', {
      propertyCompany: '安居',
      buildingHeads: [{ person: '贾院长', building: '3号楼' }],
      ownersCommittee: { members: ['杨委员'] },
    }),
    courtyard('河畔', { propertyCompany: '安居' }),
  ],
  companies: [
    company('安居', {
      manager: '常经理',
      phone: '0370-1110000',
      crossAppointments: [
        { person: '李委员', office: '党建联络员', courtyard: '桂竹' },
        { person: '赵委员', office: '矛盾调解员' },
      ],
    }),
    company('乐业'),
  ],
  people: [
    person('王书记', { offices: [{ title: '党委书记', branch: '党委' }] }),
    person('牛书记'),
    person('田组长'),
    person('贾院长', { phone: '0370-2220000' }),
    person('杨委员'),
    person('常经理', { phone: '0370-1110000' }),
    person('李委员', { offices: [{ title: '党委委员', branch: '党委' }] }),
    person('赵委员'),
    person('孟网格'),
  ],
};
