import { List, Map as ImmutableMap } from 'immutable';
import type { Venue } from '../../../src/community/venues/schema.ts';
import { isClock } from '../../../src/time/day.ts';
import type { Row, Rows } from '../own-control.ts';

/** Monday `1` to Sunday `7`, as files write them. */
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type WeekdayText = (typeof WEEKDAYS)[number];

export interface ShownOpening {
  opensAt: string;
  closesAt: string;
}

/** The openings of a weekday in the order of the rows, with the row that says each. */
export function openingsOf(
  rows: Rows | undefined,
  weekday: WeekdayText,
): (ShownOpening & { row: Row })[] {
  return [...(rows ?? [])]
    .filter((row) => weekdaysOf(row).includes(weekday))
    .map((row) => ({
      row,
      opensAt: String(row.get('opensAt') ?? ''),
      closesAt: String(row.get('closesAt') ?? ''),
    }));
}

/**
 * The rows with other openings for one weekday. Weekdays with the same hours share a row; rows of the
 * other weekdays stay as they are, with keys that the form does not know. A new row stands before the
 * rows of later weekdays.
 */
export function withOpenings(
  rows: Rows,
  weekday: WeekdayText,
  openings: readonly ShownOpening[],
): Rows {
  const isMeant = (row: Row) =>
    openings.some(
      ({ opensAt, closesAt }) =>
        (row.get('opensAt') ?? '') === opensAt && (row.get('closesAt') ?? '') === closesAt,
    );
  const kept = rows
    .map((row) => {
      const has = weekdaysOf(row).includes(weekday);
      if (has === isMeant(row)) return row;
      const days = has
        ? weekdaysOf(row).filter((day) => day !== weekday)
        : [...weekdaysOf(row), weekday].sort();
      return row.set('weekdays', List(days));
    })
    .filter((row, index) => weekdaysOf(row).length > 0 || row === rows.get(index));
  return openings.reduce((all, { opensAt, closesAt }) => {
    const isThere = all.some(
      (row) => (row.get('opensAt') ?? '') === opensAt && (row.get('closesAt') ?? '') === closesAt,
    );
    if (isThere) return all;
    const row: Row = ImmutableMap<string, unknown>({
      weekdays: List([weekday]),
      opensAt,
      closesAt,
    });
    const next = all.findIndex((one) => (weekdaysOf(one)[0] ?? '') > weekday);
    return next < 0 ? all.push(row) : all.insert(next, row);
  }, kept);
}

/** Only the rows of which both hours are known; the others are still being typed. */
export function completeHours(hours: Venue['hours']): Venue['hours'] {
  return hours.filter(({ opensAt, closesAt }) => isClock(opensAt ?? '') && isClock(closesAt ?? ''));
}

function weekdaysOf(row: Row): string[] {
  const days = row.get('weekdays');
  return List.isList(days) ? [...days].map(String) : [];
}
