import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Person } from './schema.ts';

/** Everyone who holds a public office and is published, in the order that staff gave. */
export const people = once(async (): Promise<Person[]> => {
  const entries = await getCollection('people', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});
