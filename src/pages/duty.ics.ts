import type { APIRoute } from 'astro';
import { courtyards } from '../community/courtyards/entries.ts';
import { dutySessions } from '../community/duty/entries.ts';
import { dutyFeed } from '../community/duty/feed.ts';
import { siteSettings } from '../community/site/entries.ts';
import { sections } from '../community/site/sections.ts';
import { buildMoment } from '../time/build-moment.ts';

export const GET: APIRoute = async () => {
  const text = dutyFeed(await dutySessions(), await courtyards(), {
    name: `${(await siteSettings()).name} ${sections.duty.name}`,
    site: import.meta.env.SITE,
    now: buildMoment,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
