import type { APIRoute } from 'astro';
import { courtyards } from '../community/courtyards/entries.ts';
import { flagRounds } from '../community/flags/entries.ts';
import { FLAG_HEADINGS, flagRows } from '../community/flags/open-data.ts';
import { propertyCompanies } from '../community/property-companies/entries.ts';
import { csvText } from '../feeds/csv.ts';

export const GET: APIRoute = async () => {
  const names = {
    courtyards: new Map((await courtyards()).map(({ id, name }) => [id, name])),
    companies: new Map((await propertyCompanies()).map(({ id, name }) => [id, name])),
  };
  const rows = flagRows(await flagRounds(), names, import.meta.env.SITE);
  return new Response(csvText(FLAG_HEADINGS, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
