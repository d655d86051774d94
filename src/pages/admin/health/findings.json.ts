import type { APIRoute } from 'astro';
import { cmsAddress } from '../../../community/health/cms-address.ts';
import { content } from '../../../community/health/entries.ts';
import { examine } from '../../../community/health/examination.ts';
import { subjects } from '../../../community/health/finding.ts';
import { jsonAnswer } from '../../../community/open-data/answers.ts';
import { buildMoment } from '../../../time/build-moment.ts';
import { withZone } from '../../../time/day.ts';

/** What staff must see to at once, for the first screen of the CMS. It tells what the page tells. */
export const GET: APIRoute = async () => {
  const { groups, counts } = examine(await content(), buildMoment);
  const urgent = groups
    .filter(({ severity }) => severity === 'now')
    .flatMap(({ subjects: parts }) =>
      parts.flatMap(({ subject, findings }) =>
        findings.map(({ code, text, places, since }) => {
          const [place, ...others] = places;
          const several = others.length > 0;
          return {
            code,
            label: subjects[subject],
            title: !place
              ? '网站程序'
              : several
                ? `${place.name}等 ${places.length} 条`
                : place.name,
            text,
            address: place && !several ? cmsAddress(place) : '/admin/health/#now',
            ...(since && { since }),
          };
        }),
      ),
    );
  return jsonAnswer({ examinedAt: withZone(buildMoment), counts, urgent });
};
