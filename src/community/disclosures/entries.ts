import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Disclosure } from './schema.ts';

/** Everything that must be made public. */
export const disclosures = once(async (): Promise<Disclosure[]> => {
  const entries = await getCollection('disclosures');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
