import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import type { VolunteerTeam } from './schema.ts';

/** The volunteer teams, in the order that staff gave. */
export const volunteerTeams = once(async (): Promise<VolunteerTeam[]> => {
  const entries = await getCollection('volunteerTeams', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});

/** The text of the entry as a component; undefined when nobody has written one. */
export async function volunteerTeamBody(id: string) {
  const entry = await getEntry('volunteerTeams', id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}
