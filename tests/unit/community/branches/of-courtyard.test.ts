import { expect, test } from 'vitest';
import {
  branchOf,
  courtyardsOf,
  groupsOf,
} from '../../../../src/community/branches/of-courtyard.ts';
import { unknownOfBranches } from '../../../../src/community/branches/unknown.ts';
import { courtyard, parties, unit } from '../../../examples/organization.ts';

const units = [
  unit('group', 'group', { parent: 'first', courtyards: ['a'] }),
  unit('first', 'branch'),
  unit('second', 'branch', { courtyards: ['b'] }),
];

test('a courtyard belongs to the branch that it names, whatever others list', () => {
  expect(branchOf(courtyard('b', { branch: 'first' }), units)?.id).toBe('first');
});

test('else to the branch that lists it, else to the one above its party group', () => {
  expect(branchOf(courtyard('b'), units)?.id).toBe('second');
  expect(branchOf(courtyard('a'), units)?.id).toBe('first');
});

test('and to none while nobody has said so', () => {
  expect(branchOf(courtyard('c'), units)).toBeUndefined();
});

test('a branch has the courtyards it looks after, a group those it lists', () => {
  const yards = [courtyard('a'), courtyard('b', { branch: 'first' }), courtyard('c')];
  const of = (at: number) =>
    courtyardsOf(units[at] ?? unit('x', 'group'), yards, units).map(({ id }) => id);
  expect([of(0), of(1), of(2)]).toEqual([['a'], ['a', 'b'], []]);
  expect(groupsOf(courtyard('a'), units).map(({ id }) => id)).toEqual(['group']);
});

test('what is unknown of the organization is listed once, and nothing where all is known', () => {
  expect(unknownOfBranches(parties.branches, parties.courtyards)).toEqual([
    '各党支部的书记',
    '各党支部的党员人数',
  ]);
  const known = [
    unit('one', 'branch', { secretary: 'x', members: 3, courtyards: ['a'] }),
    unit('small', 'group', { secretary: 'y' }),
  ];
  expect(unknownOfBranches(known, [courtyard('a')])).toEqual([]);
  expect(unknownOfBranches([], [courtyard('a')])).toEqual([]);
  expect(unknownOfBranches(known.slice(0, 1), [courtyard('b')])).toEqual([
    '哪个庭院归哪个党支部',
    '各庭院的党小组',
  ]);
});
