import { expect, test } from 'vitest';
import { branchTree } from '../../../../src/community/branches/tree.ts';
import { branches } from '../../../../src/community/branches/schema.ts';
import { schemaOf } from '../../../../src/model/zod.ts';

test('the committee stands above the branches, and they above their groups', () => {
  const unit = (id: string, tier: string, parent?: string) => ({
    id,
    ...schemaOf(branches).parse({ name: id, tier, parent }),
  });
  const all = [
    unit('committee', 'committee'),
    unit('first', 'branch', 'committee'),
    unit('group', 'group', 'first'),
    unit('second', 'branch', 'committee'),
  ];
  const names = (nodes: ReturnType<typeof branchTree>): unknown[] =>
    nodes.map(({ branch, below }) => [branch.id, names(below)]);
  expect(names(branchTree(all))).toEqual([
    [
      'committee',
      [
        ['first', [['group', []]]],
        ['second', []],
      ],
    ],
  ]);
});
