import { type Branch, branches } from '../../src/community/branches/schema.ts';
import { entryOf } from './entry.ts';

export function branch(id: string, tier: Branch['tier'], parent?: string): Branch {
  return entryOf(branches, id, { name: id, tier, parent });
}
