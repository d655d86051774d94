import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { Page } from './schema.ts';

/** The free pages, in the order that staff gave. */
export const pages = once(async (): Promise<Page[]> => {
  const entries = await getCollection('pages', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});

/** The text of the entry as a component; undefined when nobody has written one. */
export async function pageBody(id: string) {
  const entry = await getEntry('pages', id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}
