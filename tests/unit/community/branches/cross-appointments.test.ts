import { describe, expect, test } from 'vitest';
import {
  appointmentsFor,
  courtyardNamesOf,
  type CrossOffice,
  crossAppointmentMatrix,
} from '../../../../src/community/branches/cross-appointments.ts';
import { courtyard, parties } from '../../../examples/organization.ts';

const inWords = ({ from, office, cells }: CrossOffice) =>
  `${from} ${office}: ${cells
    .map(({ company, holders }) => {
      const names = holders.map(
        ({ person, courtyard: only }) => person.name + (only ? `@${only.name}` : ''),
      );
      return `${company.name}=${names.join('+')}`;
    })
    .join(' ')}`;

describe('the matrix of cross-appointments', () => {
  const matrix = crossAppointmentMatrix(parties);

  test('puts the community’s people first and fills in whom the scheme means', () => {
    expect(matrix.map(inWords)).toEqual([
      'community 党建指导员: 安居=王书记 乐业=王书记',
      'community 党建联络员: 安居=李委员@桂竹 乐业=',
      'community 民意联络员: 安居=孟网格 乐业=孟网格',
      'community 矛盾调解员: 安居=赵委员 乐业=',
      'company 社情监督员: 安居=常经理 乐业=',
    ]);
  });

  test('a person whom a company names stands before the one of the scheme', () => {
    const [first] = parties.companies;
    const companies = first
      ? [{ ...first, crossAppointments: [{ person: '赵委员', office: '党建指导员' }] }]
      : [];
    expect(crossAppointmentMatrix({ ...parties, companies }).map(inWords)[0]).toBe(
      'community 党建指导员: 安居=赵委员',
    );
  });

  test('a courtyard has the offices of its company that are not for another courtyard', () => {
    const offices = (id: string) =>
      appointmentsFor(courtyard(id, { propertyCompany: '安居' }), matrix).map(
        ({ office }) => office,
      );
    expect(offices('桂竹')).toEqual([
      '党建指导员',
      '党建联络员',
      '民意联络员',
      '矛盾调解员',
      '社情监督员',
    ]);
    expect(offices('河畔')).not.toContain('党建联络员');
    expect(appointmentsFor(courtyard('x'), matrix)).toEqual([]);
  });

  test('a company is told with the courtyards that it manages', () => {
    expect(courtyardNamesOf({ id: '安居' }, parties.courtyards)).toEqual(['桂竹', '河畔']);
  });
});
