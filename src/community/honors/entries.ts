import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Honor } from './schema.ts';

/** All honors, in the order that staff gave. */
export const honors = once(async (): Promise<Honor[]> => {
  const entries = await getCollection('honors');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
