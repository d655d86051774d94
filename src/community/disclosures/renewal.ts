import { addDays, type Day, daysBetween, daysInMonth } from '../../time/day.ts';
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

/** Days before the end of a cycle from which an item is due soon. */
const SOON = { yearly: 30, quarterly: 14, monthly: 7 } as const;

/**
 * Where an item stands. `never` was not published yet; `standing` has no day on which it must be renewed;
 * `due-soon` counts from some days before that day to the day itself.
 */
export type Renewal = 'never' | 'standing' | 'current' | 'due-soon' | 'overdue';

export function renewalOf(item: Pick<Disclosure, 'cycle' | 'lastRenewedOn'>, today: Day): Renewal {
  if (!item.lastRenewedOn) return 'never';
  const due = dueOn(item);
  if (due === undefined || item.cycle === 'long-term' || item.cycle === 'on-change') {
    return 'standing';
  }
  if (due < today) return 'overdue';
  return daysBetween(today, due) <= SOON[item.cycle] ? 'due-soon' : 'current';
}

/** How often an item is public, in plain words. */
export const cycleInWords: Record<Disclosure['cycle'], string> = {
  'long-term': '长期公开，有变更就更新',
  yearly: '每年公布一次',
  quarterly: '每季度公布一次',
  monthly: '每月公布一次',
  'on-change': '有变更时公布',
};

/** Items to be renewed before long, the most pressing first; those overdue only where that is public. */
export function dueBeforeLong<T extends Pick<Disclosure, 'cycle' | 'lastRenewedOn'>>(
  items: readonly T[],
  today: Day,
  showsOverdue: boolean,
): T[] {
  return items
    .filter((item) => {
      const renewal = renewalOf(item, today);
      return renewal === 'due-soon' || (showsOverdue && renewal === 'overdue');
    })
    .sort((a, b) => ((dueOn(a) ?? '') < (dueOn(b) ?? '') ? -1 : 1));
}

/** Whether a text is so long that a page of many folds it. */
export function isLong(content: string): boolean {
  return content.length > 120 || content.split('\n').length > 5;
}

/** The same day some months later, or the last one of that month where it has no such day. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const toDate = Math.min(date, daysInMonth(toYear, toMonth));
  return addDays(`${toYear}-${String(toMonth).padStart(2, '0')}-01`, toDate - 1);
}
