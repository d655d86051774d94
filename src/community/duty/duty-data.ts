import type { Day } from '../../time/day.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { ShownSession } from './shown-session.ts';

/** What a page carries so that the reader's browser can tell all dates anew. */
export interface DutyData {
  /** The day for which the page was built, and what the calendar says of it. */
  builtOn: Day;
  almanac: CalendarDay;
  sessions: ShownSession[];
}

/** The element that holds it. */
export const DUTY_DATA = 'duty-data';

/** The data of the page that is open; undefined on a page without. */
export function dutyDataOfPage(): DutyData | undefined {
  const text = document.getElementById(DUTY_DATA)?.textContent;
  return text ? (JSON.parse(text) as DutyData) : undefined;
}
