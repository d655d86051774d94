import { collections } from '../../../src/community/collections.ts';
import type { CollectionDescription, CollectionKey } from '../../../src/model/fields.ts';

/** The collections as staff look for them: by what they are about to do, the weekly work first. */
const tasks: readonly (readonly [task: string, keys: readonly CollectionKey[]])[] = [
  ['发布', ['news', 'notices', 'events']],
  ['值班和说事', ['dutySessions', 'deliberations']],
  ['红黄旗', ['flagRounds', 'propertyCompanies']],
  ['庭院和人', ['courtyards', 'people', 'branches']],
  ['服务居民', ['volunteerTeams', 'venues']],
  ['公开和荣誉', ['disclosures', 'honors']],
  ['网站', ['pages', 'site']],
];

export interface MenuGroup {
  task: string;
  collections: CollectionDescription[];
}

export const menuGroups: readonly MenuGroup[] = tasks.map(([task, keys]) => ({
  task,
  collections: keys.map((key) => collections[key]),
}));
