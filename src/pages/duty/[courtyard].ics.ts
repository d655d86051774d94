import type { APIRoute, GetStaticPaths } from 'astro';
import type { Courtyard } from '../../community/courtyards/schema.ts';
import { courtyards } from '../../community/courtyards/entries.ts';
import { dutySessions } from '../../community/duty/entries.ts';
import { dutyFeed, sessionsIn } from '../../community/duty/feed.ts';
import { sections } from '../../community/site/sections.ts';
import { buildMoment } from '../../time/build-moment.ts';

export const getStaticPaths = (async () =>
  (await courtyards()).map((courtyard) => ({
    params: { courtyard: courtyard.id },
    props: { courtyard },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ courtyard: Courtyard }> = async ({ props: { courtyard } }) => {
  const text = dutyFeed(sessionsIn(courtyard.id, await dutySessions()), await courtyards(), {
    name: `${courtyard.name} ${sections.duty.name}`,
    site: import.meta.env.SITE,
    now: buildMoment,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
