import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Branch } from './schema.ts';

/** All units of the party organization, in the order that staff gave. */
export const branches = once(async (): Promise<Branch[]> => {
  const entries = await getCollection('branches');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
