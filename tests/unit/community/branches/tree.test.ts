import { expect, test } from 'vitest';
import { type BranchNode, branchTree } from '../../../../src/community/branches/tree.ts';
import { branch } from '../../../examples/branches.ts';

const shape = (nodes: BranchNode[]): unknown[] =>
  nodes.map(({ branch: { id }, below }) => (below.length > 0 ? [id, shape(below)] : id));

test('the organization is a tree from the committee down, each level in the given order', () => {
  const tree = branchTree([
    branch('group-2', 'group', 'branch-1'),
    branch('branch-2', 'branch', 'committee'),
    branch('committee', 'committee'),
    branch('branch-1', 'branch', 'committee'),
    branch('group-1', 'group', 'branch-1'),
  ]);
  expect(shape(tree)).toEqual([['committee', ['branch-2', ['branch-1', ['group-2', 'group-1']]]]]);
});

test('without branches there is no tree', () => {
  expect(branchTree([])).toEqual([]);
});

test('branches that stand under each other hang nothing up', () => {
  expect(branchTree([branch('a', 'branch', 'b'), branch('b', 'branch', 'a')])).toEqual([]);
});
