import { defineCollection } from 'astro:content';
import { collections as described } from './community/collections.ts';
import type { CollectionDescription } from './model/fields.ts';
import { loaderOf } from './model/loader.ts';
import { schemaOf } from './model/zod.ts';

const collection = <C extends CollectionDescription>(description: C) =>
  defineCollection({
    loader: loaderOf(description),
    schema: ({ image }) => schemaOf(description, image),
  });

export const collections = {
  site: collection(described.site),
  people: collection(described.people),
  branches: collection(described.branches),
  courtyards: collection(described.courtyards),
  propertyCompanies: collection(described.propertyCompanies),
  flagRounds: collection(described.flagRounds),
  dutySessions: collection(described.dutySessions),
  deliberations: collection(described.deliberations),
  news: collection(described.news),
  notices: collection(described.notices),
  events: collection(described.events),
  volunteerTeams: collection(described.volunteerTeams),
  venues: collection(described.venues),
  honors: collection(described.honors),
  disclosures: collection(described.disclosures),
  pages: collection(described.pages),
};
