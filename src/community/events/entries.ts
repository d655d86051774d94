import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { newestBy } from '../../model/order.ts';
import type { CommunityEvent } from './schema.ts';

/** All published activities, the latest first. */
export const events = once(async (): Promise<CommunityEvent[]> => {
  const entries = await getCollection('events', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(newestBy((event) => event.startsAt));
});

/** The text of the entry as a component; undefined when nobody has written one. */
export async function eventBody(id: string) {
  const entry = await getEntry('events', id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}
