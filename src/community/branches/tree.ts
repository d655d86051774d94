import type { Branch } from './schema.ts';

/** A unit of the party organization with the units below it. */
export interface BranchNode {
  branch: Branch;
  below: BranchNode[];
}

/** The organization as a tree from the committee down, each level in the given order. */
export function branchTree(branches: readonly Branch[], parent?: string): BranchNode[] {
  return branches
    .filter((branch) => branch.parent === parent)
    .map((branch) => ({ branch, below: branchTree(branches, branch.id) }));
}
