import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarEntry } from '../../../community/events/calendar.ts';
import { events } from '../../../community/events/entries.ts';
import type { CommunityEvent } from '../../../community/events/schema.ts';
import { venues } from '../../../community/venues/entries.ts';
import { calendarText } from '../../../feeds/icalendar.ts';
import { buildMoment } from '../../../time/build-moment.ts';

/** One activity for a phone's calendar. The address stays, also when the activity is over. */
export const getStaticPaths = (async () =>
  (await events()).map((event) => ({
    params: { event: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: CommunityEvent }> = async ({ props: { event } }) => {
  const venueNames = new Map((await venues()).map(({ id, name }) => [id, name]));
  const text = calendarText({
    name: event.title,
    site: import.meta.env.SITE,
    updatedAt: buildMoment,
    entries: [calendarEntry(event, venueNames)],
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
