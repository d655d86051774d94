import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { decided } from './decide.ts';
import type { FlagRound } from './schema.ts';

/** All published rounds with their flags decided, the latest first. */
export const flagRounds = once(async (): Promise<FlagRound[]> => {
  const entries = await getCollection('flagRounds', ({ data }) => !data.draft);
  return entries
    .map(({ id, data }) => decided({ id, ...data }))
    .sort((a, b) => b.sequence - a.sequence);
});
