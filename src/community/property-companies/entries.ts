import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { PropertyCompany } from './schema.ts';

/** All property companies. */
export const propertyCompanies = once(async (): Promise<PropertyCompany[]> => {
  const entries = await getCollection('propertyCompanies');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
