import { addDays, type Day, daysInMonth } from '../../time/day.ts';
import type { Disclosure } from './schema.ts';

const MONTHS = { yearly: 12, quarterly: 3, monthly: 1 } as const;

/**
 * The day by which an item must be renewed: its last day plus its cycle. Undefined for items that are
 * renewed when something changes, and for those that were never published.
 */
export function dueOn({
  cycle,
  lastRenewedOn,
}: Pick<Disclosure, 'cycle' | 'lastRenewedOn'>): Day | undefined {
  if (!lastRenewedOn || cycle === 'long-term' || cycle === 'on-change') return undefined;
  return addMonths(lastRenewedOn, MONTHS[cycle]);
}

/** Whether the item should have been renewed before this day. */
export function isOverdue(item: Pick<Disclosure, 'cycle' | 'lastRenewedOn'>, today: Day): boolean {
  const due = dueOn(item);
  return due !== undefined && due < today;
}

/** The same day some months later, or the last one of that month where it has no such day. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const toDate = Math.min(date, daysInMonth(toYear, toMonth));
  return addDays(`${toYear}-${String(toMonth).padStart(2, '0')}-01`, toDate - 1);
}
