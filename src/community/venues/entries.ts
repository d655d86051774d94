import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Venue } from './schema.ts';

/** The venues, in the order that staff gave. */
export const venues = once(async (): Promise<Venue[]> => {
  const entries = await getCollection('venues', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});

/** The text of the entry as a component; undefined when nobody has written one. */
export async function venueBody(id: string) {
  const entry = await getEntry('venues', id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}
