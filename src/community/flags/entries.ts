import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import type { FlagRound } from './schema.ts';

/** All published rounds, the latest first. */
export const flagRounds = once(async (): Promise<FlagRound[]> => {
  const entries = await getCollection('flagRounds', ({ data }) => !data.draft);
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => b.sequence - a.sequence);
});
