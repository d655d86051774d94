import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  type ICalLuxonDateTimeStub,
  type ICalRepeatingOptions,
  ICalWeekday,
} from 'ical-generator';
import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  instantOf,
  type Moment,
  type Weekday,
} from '../time/day.ts';

/** One entry of a calendar to subscribe to. A `Day` makes it last whole days, a `Moment` hours. */
export interface CalendarEntry {
  /** Unique in the calendar and the same in every build, so that a phone recognizes the entry. */
  id: string;
  title: string;
  from: Day | Moment;
  /** For moments only; left out where the end is not known. */
  to?: Moment;
  repeats?: { weekday: Weekday } | { monthDays: readonly number[] };
  /** Days of the repetition on which it does not take place. */
  except?: readonly Day[];
  location?: string;
  description?: string;
  /** Address of its page on the site. */
  address: string;
  cancelled?: boolean;
}

export interface Calendar {
  name: string;
  /** Address of the site, such as `https://example.org`. */
  site: string;
  /**
   * Written as DTSTAMP. A calendar that is told anew by every build gives a moment that its content
   * fixes and not the clock, so that the same content makes the same bytes.
   */
  updatedAt: Moment;
  entries: readonly CalendarEntry[];
}

const ZONE = 'Asia/Shanghai';
const HOUR = 60 * 60;
const HALF_A_DAY = 12 * HOUR;

/** China has kept one time since 1991, and no entry is older. */
const ZONE_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19911231T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
];

/**
 * The text of an `.ics` file, RFC 5545 with the name and refresh interval of RFC 7986. The phone reminds
 * of an entry an hour before it begins, and of one for a whole day at 08:00 of that day.
 */
export function calendarText({ name, site, updatedAt, entries }: Calendar): string {
  const { hostname } = new URL(site);
  const calendar = new ICalCalendar({
    // The library writes the name as it is. The zone stands in the entries alone: once the calendar
    // has one, the library writes DTSTAMP in local time.
    name: name.replace(/[\\;,]/g, '\\$&'),
    prodId: { company: hostname, product: 'calendar', language: 'ZH' },
    ttl: HALF_A_DAY,
  });
  for (const entry of entries) {
    const wholeDays = entry.from.length === 10;
    const to = wholeDays ? addDays(entry.from, 1) : entry.to;
    const event = calendar.createEvent({
      id: `${entry.id}@${hostname}`,
      stamp: instantOf(updatedAt),
      summary: entry.title,
      timezone: wholeDays ? null : ZONE,
      allDay: wholeDays,
      start: wallClock(entry.from),
      end: to && to > entry.from ? wallClock(to) : null,
      repeating: repeating(entry),
      location: entry.location,
      description: entry.description,
      url: new URL(entry.address, site).href,
      // A phone believes a cancellation only if its number is higher (RFC 5545, 3.8.7.4).
      sequence: entry.cancelled ? 1 : 0,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : null,
    });
    if (entry.cancelled) continue;
    // Seconds before the beginning. The library would count those after it from the end.
    const trigger = wholeDays ? -8 * HOUR : HOUR;
    event.createAlarm({ type: ICalAlarmType.display, trigger }).relatesTo(ICalAlarmRelatesTo.start);
  }
  // The library would put the rules of the zone before properties of the calendar, which RFC 5545
  // wants first, and leaves a calendar without entries without the component that it must have.
  // It also writes properties of an entry behind the reminders, where RFC 5545 wants them before.
  const text = calendar
    .toString()
    .replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, `${ZONE_RULES}\r\n`)
    .replace(/^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)^(?=END:VEVENT)/gm, '$2$1');
  return `${text}\r\n`;
}

function repeating({ from, repeats, except = [] }: CalendarEntry): ICalRepeatingOptions | null {
  if (!repeats) return null;
  const rule =
    'weekday' in repeats
      ? { freq: ICalEventRepeatingFreq.WEEKLY, byDay: WEEKDAYS[repeats.weekday - 1] }
      : {
          freq: ICalEventRepeatingFreq.MONTHLY,
          byMonthDay: [...new Set(repeats.monthDays)].sort((a, b) => a - b),
        };
  if (except.length === 0) return rule;
  return { ...rule, exclude: except.map((day) => wallClock(day + from.slice(10))) };
}

/**
 * A day or moment as the library takes it from the Luxon package. A JavaScript `Date` would be written
 * by the clocks of the machine that builds.
 */
function wallClock(when: Day | Moment): ICalLuxonDateTimeStub {
  const formats: Record<string, string> = {
    yyyyLLdd: dayOf(when).replaceAll('-', ''),
    HHmmss: `${clockOf(when).replace(':', '')}00`,
  };
  const clock: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'fixed' },
    setZone: () => clock,
    toFormat: (format) => formats[format] ?? '',
    toJSDate: () => instantOf(when.length === 10 ? `${when}T00:00` : when),
    toJSON: () => when,
  };
  return clock;
}
