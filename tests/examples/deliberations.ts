import { type Deliberation, deliberations } from '../../src/community/deliberations/schema.ts';
import { entryOf } from './entry.ts';

export function matter(
  status: Deliberation['status'],
  fields: Readonly<Record<string, unknown>> = {},
): Deliberation {
  return entryOf(deliberations, 'lamp', {
    matter: '3号楼前路灯不亮',
    category: 'repair',
    status,
    ...fields,
  });
}
