import type { APIRoute } from 'astro';
import { courtyards } from '../community/courtyards/entries.ts';
import { flagRounds } from '../community/flags/entries.ts';
import { KEYS, openRounds } from '../community/flags/open-data.ts';
import { propertyCompanies } from '../community/property-companies/entries.ts';
import { siteSettings } from '../community/site/entries.ts';
import { sections } from '../community/site/sections.ts';
import { buildMoment } from '../time/build-moment.ts';
import { withZone } from '../time/day.ts';

/** The keys are explained in the data itself. */
export const GET: APIRoute = async () => {
  const names = {
    courtyards: new Map((await courtyards()).map(({ id, name }) => [id, name])),
    companies: new Map((await propertyCompanies()).map(({ id, name }) => [id, name])),
  };
  const data = {
    title: `${(await siteSettings()).name} ${sections.flags.name}`,
    updatedAt: withZone(buildMoment),
    address: new URL(sections.flags.address, import.meta.env.SITE).href,
    keys: KEYS,
    rounds: openRounds(await flagRounds(), names, import.meta.env.SITE),
  };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
