import chineseDays from 'chinese-days';
import { type Day, weekdayOf } from '../../time/day.ts';

/** What the calendar of the People's Republic says of a day. */
export interface CalendarDay {
  /** `农历十月十五` */
  lunar: string;
  /** `国庆节` on a public holiday, `国庆节调休上班` on a working day that makes up for one. */
  holiday?: string;
  /** Whether people work on this day, weekends and 调休 considered. */
  works: boolean;
}

/**
 * The lunar date and the public holiday of a day, from the package `chinese-days`, which follows the
 * yearly notice of the State Council. A year that has not been announced yet has weekends only.
 */
export function calendarDay(day: Day): CalendarDay {
  const [lunar] = chineseDays.getLunarDatesInRange(day, day);
  const { name, work } = chineseDays.getDayDetail(day);
  const holiday = name.split(',')[1];
  return {
    lunar: `农历${lunar?.isLeap ? '闰' : ''}${lunar?.lunarMonCN ?? ''}${lunar?.lunarDayCN ?? ''}`,
    holiday: holiday && (work ? `${holiday}调休上班` : holiday),
    // West of Greenwich the package is a day behind on weekends, though not on holidays.
    works: holiday ? work : weekdayOf(day) <= 5,
  };
}

/**
 * Whether the holidays of a year have been announced and are known here. National Day falls on the first
 * of October in every notice of the State Council, so a year without it has no notice yet.
 */
export function holidaysAreKnown(year: number): boolean {
  return calendarDay(`${year}-10-01`).holiday !== undefined;
}

/** The first and the last year of which holidays are known here. */
export function yearsWithHolidays(): { first: number; last: number } {
  const known = Array.from({ length: 200 }, (_, index) => 1950 + index).filter(holidaysAreKnown);
  return { first: known[0] ?? 0, last: known[known.length - 1] ?? 0 };
}
