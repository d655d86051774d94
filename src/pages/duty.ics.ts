import type { APIRoute } from 'astro';
import { courtyards } from '../community/courtyards/entries.ts';
import { dutyCalendar } from '../community/duty/calendar.ts';
import { dutySessions } from '../community/duty/entries.ts';
import { sections } from '../community/site/sections.ts';
import { siteSettings } from '../community/site/entries.ts';
import { calendarText } from '../feeds/icalendar.ts';
import { buildMoment } from '../time/build-moment.ts';

/** The sessions of this year and, as far as they repeat, of all that follow. */
export const GET: APIRoute = async () => {
  const yards = await courtyards();
  const newYear = `${buildMoment.slice(0, 4)}-01-01`;
  const text = calendarText({
    name: `${(await siteSettings()).name} ${sections.duty.name}`,
    site: import.meta.env.SITE,
    updatedAt: buildMoment,
    entries: (await dutySessions()).flatMap((session) =>
      dutyCalendar(
        session,
        newYear,
        yards.filter(({ id }) => session.courtyards.includes(id)).map(({ name }) => name),
      ),
    ),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
