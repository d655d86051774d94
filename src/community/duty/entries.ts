import { getCollection } from 'astro:content';
import { once } from '../../model/once.ts';
import { byOrder } from '../../model/order.ts';
import { type Day, monthOf } from '../../time/day.ts';
import { people } from '../people/entries.ts';
import { siteSettings } from '../site/entries.ts';
import type { DutySession } from './schema.ts';
import { type ShownSession, shownSession } from './shown-session.ts';

/** The sessions of the three-part duty system, in the order that staff gave. */
export const dutySessions = once(async (): Promise<DutySession[]> => {
  const entries = await getCollection('dutySessions');
  return entries.map(({ id, data }) => ({ id, ...data })).sort(byOrder);
});

/** Sessions as their dates are told from the month of `today` on, with the phones to call. */
export async function shownSessions(
  sessions: readonly DutySession[],
  today: Day,
): Promise<ShownSession[]> {
  const [everyone, { phones }] = await Promise.all([people(), siteSettings()]);
  const from = `${monthOf(today)}-01`;
  return sessions.map((session) => shownSession(session, everyone, phones, from));
}
