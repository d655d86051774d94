import type { CollectionKey, Field } from '../../model/fields.ts';
import { collections } from '../collections.ts';
import type { Check, Finding } from './finding.ts';
import { listOf, placeOf, settings } from './places.ts';

/** What residents look for in each kind of entry and staff may not know yet; pages then say 待补充. */
const WANTED = {
  courtyards: ['address', 'branch', 'buildings', 'buildingHeads', 'propertyCompany'],
  branches: ['secretary', 'members'],
  propertyCompanies: ['fullName', 'manager', 'phone'],
  venues: ['place', 'hours', 'phone'],
  volunteerTeams: ['when', 'contact', 'phone'],
  honors: ['awardedOn', 'awardedBy'],
} as const satisfies Partial<Record<CollectionKey, readonly string[]>>;

/** How much of each collection is still 待补充: one line for a collection, with all its entries. */
export const entriesAreComplete: readonly Check[] = Object.entries(WANTED).map(([key, wanted]) => {
  const collection = key as keyof typeof WANTED;
  const { label, singular } = collections[collection];
  const fields: Readonly<Record<string, Field>> = collections[collection].fields;
  return {
    subject: 'incomplete',
    well: `${label}的主要资料都写了`,
    find: ({ entries }) => {
      const all: readonly { id: string }[] = entries[collection];
      const counts = wanted.map((field) => ({
        field,
        missing: all.filter((entry) => isBlank(entry, field)),
      }));
      const places = all.filter((entry) => wanted.some((field) => isBlank(entry, field)));
      if (places.length === 0) return [];
      const words = counts
        .filter(({ missing }) => missing.length > 0)
        .map(({ field, missing }) => `${fields[field]?.label} ${missing.length}`);
      return [
        {
          code: `${collections[collection].folder}-incomplete`,
          severity: 'hint',
          places: places.map((entry) => placeOf(collection, entry)),
          text: `${places.length} 条${singular}还有待补充的（共 ${all.length} 条）。没有写的：${words.join('、')}。知道一样补一样。`,
        },
      ];
    },
  } satisfies Check;
});

function isBlank(entry: object, field: string): boolean {
  const value = (entry as Record<string, unknown>)[field];
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether every courtyard of the community has its entry. */
export const courtyardsAreRegistered: Check = {
  subject: 'incomplete',
  well: '每个庭院都登记了',
  find: ({ entries }) =>
    entries.site.flatMap(({ courtyardCount = 0 }): Finding[] => {
      const missing = courtyardCount - entries.courtyards.length;
      if (missing === 0 || courtyardCount === 0) return [];
      return [
        {
          code: 'courtyards-not-registered',
          severity: 'soon',
          places: missing > 0 ? [listOf('courtyards')] : [settings],
          field: missing > 0 ? undefined : collections.site.fields.courtyardCount.label,
          text:
            missing > 0
              ? `${missing} 个庭院还没有登记（共 ${courtyardCount} 个，登记了 ${entries.courtyards.length} 个）。只知道名称也可以先建。`
              : `登记了 ${entries.courtyards.length} 个庭院，网站设置里写的总数是 ${courtyardCount}。请把总数改对。`,
        },
      ];
    }),
};

/** What every page shows at its foot, or the law wants there. */
export const settingsAreComplete: Check = {
  subject: 'incomplete',
  well: '地址、办公时间和备案号都写了',
  find: ({ entries }) =>
    entries.site.flatMap((site): Finding[] => {
      const { fields } = collections.site;
      const missing = (['address', 'officeHours', 'icp', 'policeNumber'] as const).filter(
        (field) => !site[field],
      );
      if (missing.length === 0) return [];
      const names = missing.map((field) => fields[field].label).join('、');
      return [
        {
          code: 'settings-incomplete',
          severity: 'soon',
          places: [settings],
          field: names,
          text: `没有写${names}。地址和办公时间居民要用；网站正式开通时，备案号要写在每一页下面。`,
        },
      ];
    }),
};
