import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { newestBy } from '../../model/order.ts';
import { dutySessions } from '../duty/entries.ts';
import type { DutySession } from '../duty/schema.ts';
import type { Deliberation } from './schema.ts';
import { movedAlong } from './sittings.ts';

/** The sessions of 逢三说事 in the duty plan. */
export const deliberationDays = once(async (): Promise<DutySession[]> =>
  (await dutySessions()).filter(({ kind }) => kind === 'deliberation-day'),
);

/**
 * All published matters, the latest first; those without a day come last. Their hearings stand on the
 * days on which the sessions really take place.
 */
export const deliberations = once(async (): Promise<Deliberation[]> => {
  const days = await deliberationDays();
  const entries = await getCollection('deliberations', ({ data }) => !data.draft);
  return entries
    .map(({ id, data }) => movedAlong({ id, ...data }, days))
    .sort(newestBy((matter) => matter.raisedOn));
});
