import type { CollectionKey } from '../../model/fields.ts';
import { collections } from '../collections.ts';
import { sections, type SectionKey } from '../site/sections.ts';
import type { Check } from './finding.ts';
import { listOf } from './places.ts';

/** What fills a section; the others are made of settings, or of nothing that staff write. */
const FILLED_BY: Partial<Record<SectionKey, CollectionKey>> = {
  duty: 'dutySessions',
  deliberations: 'deliberations',
  flags: 'flagRounds',
  courtyards: 'courtyards',
  notices: 'notices',
  news: 'news',
  volunteers: 'volunteerTeams',
  venues: 'venues',
  organization: 'branches',
  honors: 'honors',
  disclosures: 'disclosures',
};

/** Whether every section that the navigation leads to has something in it. */
export const columnsAreFilled: Check = {
  subject: 'columns',
  well: '导航里的栏目都有内容',
  find: ({ entries }) => {
    const addresses = new Set(
      entries.site.flatMap((site) => site.navigation.map((one) => one.address)),
    );
    return Object.entries(FILLED_BY).flatMap(([section, collection]) => {
      const { name, address } = sections[section as SectionKey];
      if (!addresses.has(address) || entries[collection].length > 0) return [];
      return [
        {
          code: 'column-empty',
          severity: 'soon' as const,
          places: [listOf(collection)],
          text: `导航里的栏目“${name}”现在是空的，居民点进去什么也没有。请写一条${collections[collection].singular}，或者先在网站设置里把它从导航中去掉。`,
        },
      ];
    });
  },
};
