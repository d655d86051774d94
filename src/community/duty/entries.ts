import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { DutySession } from './schema.ts';

/** The sessions of the three-part duty system, in the order that staff gave. */
export const dutySessions = once(async (): Promise<DutySession[]> => {
  const entries = await getCollection('dutySessions');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
