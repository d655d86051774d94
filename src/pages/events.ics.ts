import type { APIRoute } from 'astro';
import { eventCalendar } from '../community/events/calendar.ts';
import { events } from '../community/events/entries.ts';
import { events as description } from '../community/events/schema.ts';
import { siteSettings } from '../community/site/entries.ts';
import { venues } from '../community/venues/entries.ts';
import { calendarText } from '../feeds/icalendar.ts';
import { buildMoment } from '../time/build-moment.ts';

export const GET: APIRoute = async () => {
  const venueNames = new Map((await venues()).map(({ id, name }) => [id, name]));
  const text = calendarText({
    name: `${(await siteSettings()).name} ${description.label}`,
    site: import.meta.env.SITE,
    updatedAt: `${buildMoment.slice(0, 4)}-01-01T00:00`,
    entries: eventCalendar(await events(), buildMoment, venueNames),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
