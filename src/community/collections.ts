import type { CollectionDescription, CollectionKey } from '../model/fields.ts';
import { branches } from './branches/schema.ts';
import { courtyards } from './courtyards/schema.ts';
import { deliberations } from './deliberations/schema.ts';
import { disclosures } from './disclosures/schema.ts';
import { dutySessions } from './duty/schema.ts';
import { events } from './events/schema.ts';
import { flagRounds } from './flags/schema.ts';
import { honors } from './honors/schema.ts';
import { news } from './news/schema.ts';
import { notices } from './notices/schema.ts';
import { pages } from './pages/schema.ts';
import { people } from './people/schema.ts';
import { propertyCompanies } from './property-companies/schema.ts';
import { site } from './site/schema.ts';
import { venues } from './venues/schema.ts';
import { volunteerTeams } from './volunteers/schema.ts';

/** Every collection of the site, in the order in which staff see them. */
export const collections = {
  news,
  notices,
  events,
  flagRounds,
  deliberations,
  dutySessions,
  courtyards,
  people,
  branches,
  propertyCompanies,
  volunteerTeams,
  venues,
  honors,
  disclosures,
  pages,
  site,
} as const satisfies Record<CollectionKey, CollectionDescription>;

export const collectionList: readonly CollectionDescription[] = Object.values(collections);
