/**
 * Days and moments of the community, kept as text so that no time zone can move them.
 * A `Day` is `YYYY-MM-DD`, a `Moment` is `YYYY-MM-DDTHH:mm`, both by the clocks of Asia/Shanghai,
 * which knows no summer time. Both sort as text.
 */
export type Day = string;
export type Moment = string;

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}\+08:00)?)?$/;

/** Whether the text is a day that the calendar has: `2026-02-29` is not. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a time of day, `HH:mm`. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

/**
 * The moment that a hand-written text means: `2026-11-23`, `2026-11-23 09:30`, `2026-11-23T09:30` or
 * `2026-11-23T09:30:00+08:00`. Undefined for everything else, also for other time zones and for
 * seconds without a zone, which other programs read as UTC.
 */
export function readMoment(text: string): Moment | undefined {
  const parts = MOMENT.exec(text);
  if (!parts) return undefined;
  const [, day = '', clock = '00:00'] = parts;
  return isDay(day) && isClock(clock) ? `${day}T${clock}` : undefined;
}

/** Number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that lies `count` days after `day`, or before it when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * 86_400_000);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / 86_400_000);
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(toUtc(day)).getUTCDay() || 7) as Weekday;
}

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** The clock text of a moment. */
export function clockOf(moment: Moment): string {
  return moment.slice(11, 16);
}

/** `YYYY-MM` of a day or moment. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The month `count` months after `month`, both `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The days of a month `YYYY-MM`, in order. */
export function daysOfMonth(month: string): Day[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: daysInMonth(year, number) }, (_, index) =>
    addDays(`${month}-01`, index),
  );
}

/** The same moment as the machines of other places write it, with its zone: RFC 3339. */
export function withZone(moment: Moment): string {
  return `${moment}:00+08:00`;
}

/** The instant of a moment. */
export function instantOf(moment: Moment): Date {
  return new Date(withZone(moment));
}

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
