import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedYear, sweepCache, YEAR_FILE } from './index-year.ts';
import { type SiteEntry, siteEntries } from './site-entries.ts';
import { UNDATED } from './titles.ts';
import { writeFiles, type YearOfEntries } from './write-files.ts';

/** Where the index lies inside the built site. */
export const INDEX_FOLDER = 'pagefind';

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
export async function buildIndex(site: string, cache: string): Promise<BuiltIndex> {
  const years: YearOfEntries[] = [];
  const built: BuiltIndex = { pages: 0, indexed: [] };
  const folder = join(site, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [year, entries] of yearsOf(await siteEntries(site))) {
    const indexed = await indexedYear(entries, cache, () => built.indexed.push(year));
    years.push({ year, entries, indexed });
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
 * The entries by year, from the oldest to the newest. What has no date belongs to the newest, with
 * which it is searched first: one index more would be another file for every query to load.
 */
function yearsOf(entries: readonly SiteEntry[]): Map<string, SiteEntry[]> {
  const years = new Map<string, SiteEntry[]>();
  let last = UNDATED;
  for (const entry of entries) {
    last = entry.year || last;
    const ofYear = years.get(last);
    if (ofYear) ofYear.push(entry);
    else years.set(last, [entry]);
  }
  return years;
}

/** Pagefind's list of indexes, of which it expects one for each language: here one for each year. */
function entryFile(years: readonly YearOfEntries[]): string {
  const languages = Object.fromEntries(
    years.map(({ year, entries, indexed }) => [
      year,
      { hash: indexed.index, wasm: null, page_count: entries.length },
    ]),
  );
  return JSON.stringify({ version: years[0]?.indexed.pagefind, languages, include_characters: [] });
}
