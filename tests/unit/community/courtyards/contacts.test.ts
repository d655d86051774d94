import { describe, expect, test } from 'vitest';
import { contactsOf, firstToRing } from '../../../../src/community/courtyards/contacts.ts';
import { unknownOf } from '../../../../src/community/courtyards/unknown.ts';
import { courtyard, parties } from '../../../examples/organization.ts';

const guizhu = parties.courtyards[0] ?? courtyard('none');

describe('whom to turn to in a courtyard', () => {
  test('is said by side, branch and building heads first', () => {
    const groups = contactsOf(guizhu, parties).map(
      ({ title, contacts }) =>
        `${title}: ${contacts.map(({ role, name, note = '' }) => `${role} ${name} ${note}`.trim()).join('，')}`,
    );
    expect(groups).toEqual([
      '支部和楼院长: 支部书记 牛书记 一支部，楼院长 贾院长 3号楼，党小组组长 田组长 桂竹小组',
      '物业: 物业经理 常经理，物业公司 安居',
      '业委会: 业委会成员 杨委员',
      '交叉任职: 党建指导员 王书记 社区派到物业，党建联络员 李委员 社区派到物业，民意联络员 孟网格 社区派到物业，矛盾调解员 赵委员 社区派到物业，社情监督员 常经理 物业派到社区',
    ]);
  });

  test('the first who can be rung is not always the first in charge', () => {
    expect(firstToRing(contactsOf(guizhu, parties))).toMatchObject({
      role: '楼院长',
      name: '贾院长',
      phone: '0370-2220000',
    });
  });

  test('the number of the company is not repeated where it is the manager’s', () => {
    const phones = contactsOf(guizhu, parties)[1]?.contacts.map(({ phone }) => phone);
    expect(phones).toEqual(['0370-1110000', undefined]);
  });

  test('is nobody where nothing is known', () => {
    expect(contactsOf(courtyard('new'), parties)).toEqual([]);
    expect(firstToRing([])).toBeUndefined();
  });
});

test('what is unknown of a courtyard is listed once', () => {
  expect(unknownOf(courtyard('new'), parties)).toEqual([
    '地址',
    '所属党支部',
    '楼院长',
    '业委会',
    '物业公司',
    '物业经理',
    '楼栋数',
    '户数',
    '公共设施',
  ]);
  const full = courtyard('full', {
    address: '春和路1号',
    branch: '一支部',
    propertyCompany: '安居',
    buildings: 3,
    households: 90,
    facilities: ['健身角'],
    buildingHeads: [{ person: '贾院长' }],
    ownersCommittee: { members: ['杨委员'] },
  });
  expect(unknownOf(full, parties)).toEqual([]);
  expect(unknownOf({ ...full, branch: '二支部' }, parties)).toEqual(['支部书记']);
});
