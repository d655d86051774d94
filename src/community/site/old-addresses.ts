import { courtyards } from '../courtyards/entries.ts';
import { collections } from '../collections.ts';
import { deliberations } from '../deliberations/entries.ts';
import { events } from '../events/entries.ts';
import { flagRounds } from '../flags/entries.ts';
import { newsArticles } from '../news/entries.ts';
import { notices } from '../notices/entries.ts';
import { pages } from '../pages/entries.ts';
import { people } from '../people/entries.ts';
import { propertyCompanies } from '../property-companies/entries.ts';
import { venues } from '../venues/entries.ts';
import { volunteerTeams } from '../volunteers/entries.ts';

export interface OldAddress {
  from: string;
  to: string;
  title: string;
}

/** Every address that a published entry once had, with the one that it has now. */
export async function oldAddresses(): Promise<OldAddress[]> {
  const moved = (
    collection: { address: string },
    entries: readonly { id: string; aliases: string[]; title: string }[],
  ) =>
    entries.flatMap(({ id, aliases, title }) =>
      aliases.map((from) => ({ from, to: collection.address.replace('{id}', id), title })),
    );
  const named = <T extends { name: string }>(entries: readonly T[]) =>
    entries.map((entry) => ({ ...entry, title: entry.name }));
  return [
    ...moved(collections.news, await newsArticles()),
    ...moved(collections.notices, await notices()),
    ...moved(collections.events, await events()),
    ...moved(collections.flagRounds, await flagRounds()),
    ...moved(collections.pages, await pages()),
    ...moved(
      collections.deliberations,
      (await deliberations()).map((matter) => ({ ...matter, title: matter.matter })),
    ),
    ...moved(collections.courtyards, named(await courtyards())),
    ...moved(collections.people, named(await people())),
    ...moved(collections.propertyCompanies, named(await propertyCompanies())),
    ...moved(collections.venues, named(await venues())),
    ...moved(collections.volunteerTeams, named(await volunteerTeams())),
  ];
}
