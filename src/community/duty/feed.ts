import { calendarText } from '../../feeds/icalendar.ts';
import type { Moment } from '../../time/day.ts';
import { dutyCalendar } from './calendar.ts';
import type { DutySession } from './schema.ts';

/**
 * The sessions of this year and, as far as they repeat, of all that follow, as the text of an `.ics`
 * file. Its stamp is the beginning of the year, which changes when the first days of the series do.
 */
export function dutyFeed(
  sessions: readonly DutySession[],
  courtyards: readonly { id: string; name: string }[],
  { name, site, now }: { name: string; site: string; now: Moment },
): string {
  const newYear = `${now.slice(0, 4)}-01-01`;
  return calendarText({
    name,
    site,
    updatedAt: `${newYear}T00:00`,
    entries: sessions.flatMap((session) =>
      dutyCalendar(
        session,
        newYear,
        courtyards.filter(({ id }) => session.courtyards.includes(id)).map(({ name }) => name),
      ),
    ),
  });
}

/** The sessions that the residents of a courtyard can go to at home: held there, or in all of them. */
export function sessionsIn(courtyard: string, sessions: readonly DutySession[]): DutySession[] {
  return sessions.filter(
    ({ courtyards }) => courtyards.length === 0 || courtyards.includes(courtyard),
  );
}
