import { documentOf, type DataSet } from '../../feeds/open-data.ts';
import { once } from '../../model/once.ts';
import { buildMoment } from '../../time/build-moment.ts';
import { monthOf, withZone } from '../../time/day.ts';
import { courtyards } from '../courtyards/entries.ts';
import { deliberations } from '../deliberations/entries.ts';
import { deliberationData } from '../deliberations/open-data.ts';
import { dutySessions } from '../duty/entries.ts';
import { comingMonths, daysOfMonth } from '../duty/month-roster.ts';
import { dutyData } from '../duty/open-data.ts';
import { flagRounds } from '../flags/entries.ts';
import { flagData } from '../flags/open-data.ts';
import { people } from '../people/entries.ts';
import { propertyCompanies } from '../property-companies/entries.ts';

/** A set of open data with its document as of this build. */
export interface Published {
  set: DataSet<never>;
  document: Record<string, unknown>;
}

/** Every set of open data that the site gives away, in the order of the page that explains them. */
export const openData = once(
  async (): Promise<Record<'flags' | 'deliberations' | 'duty', Published>> => {
    const site = import.meta.env.SITE;
    const envelope = { site, updatedAt: withZone(buildMoment) };
    const names = {
      courtyards: namesOf(await courtyards()),
      companies: namesOf(await propertyCompanies()),
      people: namesOf(await people()),
    };
    const publish = <Source>(set: DataSet<Source>, source: Source): Published => ({
      set,
      document: documentOf(set, source, envelope),
    });
    const months = comingMonths(monthOf(buildMoment)).map(daysOfMonth);
    const [from = '', to = ''] = [months[0]?.[0], months.at(-1)?.[1]];
    return {
      flags: publish(flagData, { ...names, site, rounds: await flagRounds() }),
      deliberations: publish(deliberationData, { ...names, site, matters: await deliberations() }),
      duty: publish(dutyData, { ...names, site, sessions: await dutySessions(), from, to }),
    };
  },
);

function namesOf(entries: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}
