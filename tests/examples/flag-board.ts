import { courtyards } from '../../src/community/courtyards/schema.ts';
import { people } from '../../src/community/people/schema.ts';
import { propertyCompanies } from '../../src/community/property-companies/schema.ts';
import { entryOf } from './entry.ts';
import { round } from './flag-rounds.ts';

const result = (courtyard: string, flag: string, more: object = {}) => ({
  courtyard,
  flag,
  ...more,
});

/** Four courtyards: a run of red, a corrected yellow that is overdue, one unrated, one with a new company. */
export const known = {
  courtyards: [
    entryOf(courtyards, 'guizhu', { name: '桂竹花园', propertyCompany: 'anju' }),
    entryOf(courtyards, 'dushi', { name: '都市花园', propertyCompany: 'heshun' }),
    entryOf(courtyards, 'hepan', { name: '河畔花园' }),
    entryOf(courtyards, 'jinsui', { name: '金穗家园', propertyCompany: 'anju' }),
  ],
  companies: [
    entryOf(propertyCompanies, 'anju', {
      name: '安居物业',
      fullName: '安居物业服务有限公司',
      manager: 'chang',
      phone: '0370-1234567',
    }),
    entryOf(propertyCompanies, 'heshun', { name: '和顺物业' }),
  ],
  people: [entryOf(people, 'chang', { name: '常某' })],
  rounds: [
    round(
      1,
      {},
      {
        decidedOn: '2026-01-10',
        results: [
          result('guizhu', 'yellow', { company: 'anju' }),
          result('jinsui', 'red', { company: 'heshun' }),
        ],
      },
    ),
    round(
      2,
      {},
      {
        decidedOn: '2026-04-10',
        results: [
          result('guizhu', 'red', { company: 'anju' }),
          result('jinsui', 'none', { company: 'heshun' }),
        ],
      },
    ),
    round(
      3,
      {},
      {
        decidedOn: '2026-07-05',
        state: 'corrected',
        criteria: [{ name: '环境卫生', weight: 100 }],
        results: [
          result('guizhu', 'red', { company: 'anju', reasons: ['垃圾清运及时', '报修有回应'] }),
          result('dushi', 'yellow', {
            company: 'heshun',
            reasons: ['楼道堆物'],
            rectifyBy: '2026-08-01',
          }),
        ],
        corrections: [
          { on: '2026-07-10', courtyard: 'dushi', was: 'red', reason: '看错院' },
          { on: '2026-07-20', courtyard: 'dushi', was: 'none', reason: '漏扣消防分' },
        ],
      },
    ),
    round(4, { guizhu: 'yellow' }, { state: 'announced', announcedTo: '2026-11-27' }),
  ],
};
