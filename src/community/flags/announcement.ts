import { type Day, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import type { FlagRound } from './schema.ts';

type Period = Pick<FlagRound, 'announcedFrom' | 'announcedTo'>;

/** The days of 公示 in words, as far as they are known; nothing when neither is. */
export function announcementPeriod({ announcedFrom: from, announcedTo: to }: Period) {
  if (from && to) return `${dayInChinese(from)}至${dayInChinese(to)}`;
  if (to) return `到${dayInChinese(to)}为止`;
  return from && `${dayInChinese(from)}起`;
}

/**
 * How long a round under 公示 may still be objected to, in words. The last day belongs to it; when it
 * is over, the result waits for staff to put it in force.
 */
export function announcementLeft(
  { announcedFrom: from, announcedTo: to }: Period,
  today: Day,
): string | undefined {
  if (from && today < from) return `${daysBetween(today, from)} 天后开始`;
  if (!to) return undefined;
  const left = daysBetween(today, to);
  if (left < 0) return '公示期已满，结果等待生效';
  return left === 0 ? '今天是最后一天' : `还剩 ${left} 天`;
}
