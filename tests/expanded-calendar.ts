import ICAL from 'ical.js';

/** What a phone shows of a calendar between two days, both included: `2026-12-03T09:00:00 逢三说事`. */
export function expandedCalendar(text: string, from: string, to: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const days = event.iterator();
      const found: string[] = [];
      for (let next = days.next(); next; next = days.next()) {
        const time = next.toString();
        if (time.slice(0, 10) > to) break;
        if (time >= from) found.push(`${time} ${event.summary}`);
      }
      return found;
    })
    .sort();
}
