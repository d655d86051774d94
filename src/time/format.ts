import { clockOf, type Day, dayOf, type Moment, weekdayOf } from './day.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** `星期一` for a day. */
export function weekdayName(day: Day): string {
  return `星期${WEEKDAYS[weekdayOf(day) - 1]}`;
}

/** `2026年11月23日` for a day; also for the rough ones that know only month or year. */
export function dayInChinese(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`;
}

/** `11月23日` for a day of the current year, with its year otherwise. */
export function shortDay(day: Day, today: Day): string {
  const whole = dayInChinese(day);
  return day.slice(0, 4) === today.slice(0, 4) ? whole.slice(5) : whole;
}

/** `2026-11-23 09:30`, as public sites in China write the time of publication. */
export function momentInDigits(moment: Moment): string {
  return `${dayOf(moment)} ${clockOf(moment)}`;
}
