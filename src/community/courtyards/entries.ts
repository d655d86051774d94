import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Courtyard } from './schema.ts';

/** The courtyards that are published, in the order that staff gave. */
export const courtyards = once(async (): Promise<Courtyard[]> => {
  const entries = await getCollection('courtyards', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
