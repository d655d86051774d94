import { expect, test } from 'vitest';
import { peopleByRole } from '../../../../src/community/people/by-role.ts';
import {
  courtyardsOfPerson,
  sessionsOfPerson,
} from '../../../../src/community/people/whereabouts.ts';
import { friday } from '../../../examples/duty-sessions.ts';
import { courtyard, parties, person } from '../../../examples/organization.ts';

test('people stand under what they are to the residents, in every role that they have', () => {
  const everyone = [...parties.people];
  const yards = [
    ...parties.courtyards,
    courtyard('新', { buildingHeads: [{ person: '田组长' }], ownersCommittee: { members: [] } }),
  ];
  const groups = peopleByRole(everyone, { ...parties, courtyards: yards }).map(
    ({ role, people }) => `${role}: ${people.map(({ name }) => name).join(' ')}`,
  );
  expect(groups).toEqual([
    'committee: 王书记 李委员',
    'secretary: 牛书记',
    'buildingHead: 田组长 贾院长',
    'groupLeader: 田组长',
    'owner: 杨委员',
    'manager: 常经理',
    'other: 赵委员 孟网格',
  ]);
});

test('somebody is at work where branch, building, owners or company put them', () => {
  const yardsOf = (id: string) => courtyardsOfPerson(person(id), parties).map((yard) => yard.name);
  expect(yardsOf('牛书记')).toEqual(['桂竹']);
  expect(yardsOf('田组长')).toEqual(['桂竹']);
  expect(yardsOf('贾院长')).toEqual(['桂竹']);
  expect(yardsOf('杨委员')).toEqual(['桂竹']);
  expect(yardsOf('常经理')).toEqual(['桂竹', '河畔']);
  expect(yardsOf('王书记')).toEqual([]);
  const office = person('x', { offices: [{ title: '网格员', courtyard: '河畔' }] });
  expect(courtyardsOfPerson(office, parties).map(({ name }) => name)).toEqual(['河畔']);
});

test('a session is a person’s where it names the person', () => {
  const sessions = [friday({ people: ['a'] }), friday()];
  expect(sessionsOfPerson({ id: 'a' }, sessions)).toEqual([sessions[0]]);
});
