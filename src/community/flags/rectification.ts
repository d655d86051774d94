import { type Day, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import type { FlagResult } from './schema.ts';

/** How far a company is with putting right what a round found. */
export interface Rectification {
  state: 'open' | 'overdue' | 'done';
  by?: Day;
  on?: Day;
}

/**
 * The state of a rectification on a day; the deadline itself is still in time. Undefined while neither
 * a deadline nor an end is known: then nobody can say whether it is going on.
 */
export function rectificationOf(
  { rectifyBy: by, rectifiedOn: on }: Pick<FlagResult, 'rectifyBy' | 'rectifiedOn'>,
  today: Day,
): Rectification | undefined {
  if (!by && !on) return undefined;
  if (on && on <= today) return { state: 'done', by, on };
  return { state: by && by < today ? 'overdue' : 'open', by };
}

export const rectificationWord: Record<Rectification['state'], string> = {
  open: '整改中',
  overdue: '逾期未改',
  done: '已整改',
};

/** The days of a rectification in words: `期限 2026年8月1日，2026年7月30日完成`. */
export function rectificationDays({ state, by, on }: Rectification, today: Day): string {
  const deadline = by && `期限 ${dayInChinese(by)}`;
  if (state === 'done' && on) {
    const late = by && by < on ? `，晚了 ${daysBetween(by, on)} 天` : '';
    return [deadline, `${dayInChinese(on)}完成${late}`].filter(Boolean).join('，');
  }
  if (state === 'overdue' && by) return `${deadline}，已过 ${daysBetween(by, today)} 天`;
  if (by === today) return `${deadline}，今天到期`;
  return by ? `${deadline}，还有 ${daysBetween(today, by)} 天` : '';
}
