import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedYear, sweepCache, YEAR_FILE } from './index-year.ts';
import { type SiteEntry, siteEntries } from './site-entries.ts';
import { UNDATED } from './titles.ts';
import { writeFiles, type YearOfEntries } from './write-files.ts';

/** Where the index lies inside the built site. */
export const INDEX_FOLDER = 'pagefind';

/**
 * How many entries with a date share an index: Pagefind takes half a gigabyte for a thousand texts
 * while it indexes them. Parts of a year are filled from its oldest entry on, so that a new one
 * changes the last part alone.
 */
const IN_ONE_INDEX = 1000;

export interface BuiltIndex {
  /** How many pages can be found. */
  pages: number;
  /** The years that were not in the cache, from the oldest to the newest. */
  indexed: string[];
}

/**
 * Writes into a built site what is needed to search it: a Pagefind index for every year, and the files
 * of `write-files.ts`. The same site gives the same bytes, whatever the cache holds. Throws when
 * Pagefind cannot read a page or write.
 */
export async function buildIndex(
  site: string,
  cache: string,
  inOneIndex = IN_ONE_INDEX,
): Promise<BuiltIndex> {
  const years: YearOfEntries[] = [];
  const built: BuiltIndex = { pages: 0, indexed: [] };
  const folder = join(site, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const year of yearsOf(await siteEntries(site), inOneIndex)) {
    const { name, entries } = year;
    const indexed = await indexedYear(entries, cache, () => built.indexed.push(name));
    years.push({ ...year, indexed });
    built.pages += entries.length;
    await cp(indexed.folder, folder, {
      recursive: true,
      filter: (path) => !path.endsWith(YEAR_FILE),
    });
  }
  await sweepCache(cache);
  await writeFile(join(folder, 'pagefind-entry.json'), entryFile(years));
  await writeFiles(site, years);
  return built;
}

/**
 * The entries by year, from the oldest to the newest, a year with very many in parts. What has no date
 * belongs to the newest, with which it is searched first: one index more would be another file for
 * every query to load.
 */
function yearsOf(
  entries: readonly SiteEntry[],
  inOneIndex: number,
): Omit<YearOfEntries, 'indexed'>[] {
  const years: Omit<YearOfEntries, 'indexed'>[] = [];
  let part = 1;
  for (const entry of entries) {
    const last = years.at(-1);
    const isOfYear = last && (!entry.year || entry.year === last.year);
    if (isOfYear && (!entry.year || last.entries.length < inOneIndex)) {
      last.entries.push(entry);
      continue;
    }
    part = isOfYear ? part + 1 : 1;
    const year = entry.year || UNDATED;
    years.push({ name: part > 1 ? `${year}-${part}` : year, year, entries: [entry] });
  }
  return years;
}

/** Pagefind's list of indexes, of which it expects one for each language: here one for each year. */
function entryFile(years: readonly YearOfEntries[]): string {
  const languages = Object.fromEntries(
    years.map(({ name, entries, indexed }) => [
      name,
      { hash: indexed.index, wasm: null, page_count: entries.length },
    ]),
  );
  return JSON.stringify({ version: years[0]?.indexed.pagefind, languages, include_characters: [] });
}
