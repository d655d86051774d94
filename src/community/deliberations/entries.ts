import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { newestBy } from '../../model/order.ts';
import type { Deliberation } from './schema.ts';

/** All published matters, the latest first; those without a day come last. */
export const deliberations = once(async (): Promise<Deliberation[]> => {
  const entries = await getCollection('deliberations', ({ data }) => !data.draft);
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort(newestBy((matter) => matter.raisedOn));
});
