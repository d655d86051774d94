import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel } from '../model/in-parallel.ts';
import type { IndexedYear } from './index-year.ts';
import {
  type AboutFile,
  CARDS_PER_FILE,
  type CardsFile,
  MANIFEST,
  type Manifest,
  type TermsFile,
  type TextsFile,
} from './manifest.ts';
import type { SiteEntry } from './site-entries.ts';
import { soundsFile } from './sounds-file.ts';
import { distances, fileOfTerm, termsOf } from './terms.ts';
import { namesIn, titlesFile, UNDATED } from './titles.ts';
import { traditionalFile } from './traditional.ts';

/** A year of the archive with its entries, from the oldest to the newest. */
export interface YearOfEntries {
  name: string;
  year: string;
  entries: SiteEntry[];
  indexed: IndexedYear;
}

/** How many places of terms make up a file of some 2 kB. */
const PLACES_PER_FILE = 1500;

/**
 * How many titles share a file at most, some 10 kB of long ones. The files of a year are filled from its
 * oldest entry on, so that a new one changes the last file alone.
 */
const TITLES_PER_FILE = 250;

const FOLDERS = ['titles', 'about', 'texts', 'terms', 'cards'];

/** Writes what the search loads besides the index, for years from the oldest to the newest. */
export async function writeFiles(site: string, years: readonly YearOfEntries[]): Promise<void> {
  const folder = join(site, 'search');
  for (const name of FOLDERS) await rm(join(folder, name), { recursive: true, force: true });
  const write = async (path: string, content: unknown): Promise<string> => {
    const text = JSON.stringify(content);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return createHash('sha256').update(text).digest('hex').slice(0, 8);
  };

  const all = years.flatMap(({ entries }) => entries);
  const manifest: Manifest = {
    pagefind: years[0]?.indexed.pagefind ?? '',
    years: [],
    titles: [],
    termFiles: 0,
    names: digestOfNames(all),
    traditional: '',
    sounds: '',
  };
  let first = 0;
  for (const { name, year, entries, indexed } of years) {
    manifest.years.unshift({
      name,
      year,
      first,
      count: entries.length,
      dated: entries.filter((entry) => entry.year).length,
      index: indexed.index,
      about: await write(`about/${name}.json`, aboutFile(entries)),
      texts: await write(`texts/${name}.json`, textsFile(entries, indexed.texts)),
    });
    first += entries.length;
  }
  for (const [name, titled] of listsOfTitles(all)) {
    const version = await write(`titles/${name}.json`, titlesFile(titled));
    manifest.titles.push({ name, count: titled.length, version });
  }
  const terms = termsFiles(all);
  manifest.termFiles = terms.length;
  await inParallel(Array.from(terms.entries()), 16, ([file, content]) =>
    write(`terms/${file}.json`, content),
  );
  await inParallel(Array.from(cardsFiles(all).entries()), 16, ([file, content]) =>
    write(`cards/${file}.json`, content),
  );
  const words = function* () {
    for (const { entries, indexed } of years) {
      yield* indexed.texts;
      for (const { title, summary } of entries) yield title + summary;
    }
  };
  manifest.traditional = await write('traditional.json', traditionalFile(words()));
  manifest.sounds = await write('sounds.json', soundsFile(all.map(({ title }) => title)));
  await write(MANIFEST, manifest satisfies Manifest);
}

/** The lists of titles by name: pages without a year, then the others, the newest first. */
function listsOfTitles(entries: readonly SiteEntry[]): [name: string, titled: SiteEntry[]][] {
  const lists = new Map<string, SiteEntry[]>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const year = entry.year || UNDATED;
    const before = counts.get(year) ?? 0;
    counts.set(year, before + 1);
    const part = entry.year ? Math.floor(before / TITLES_PER_FILE) + 1 : 1;
    const name = part > 1 ? `${year}-${part}` : year;
    const list = lists.get(name);
    if (list) list.push(entry);
    else lists.set(name, [entry]);
  }
  return Array.from(lists, ([name, titled]): [string, SiteEntry[]] => [
    name,
    titled.reverse(),
  ]).reverse();
}

function aboutFile(entries: readonly SiteEntry[]): AboutFile {
  const sections = namesIn(entries.map(({ section }) => section));
  const courtyards = namesIn(entries.flatMap((entry) => entry.courtyards));
  return {
    sections,
    courtyards,
    entries: entries.map(({ date, section, ...entry }) => [
      date,
      sections.indexOf(section),
      ...entry.courtyards.map((courtyard) => courtyards.indexOf(courtyard)),
    ]),
  };
}

function textsFile(entries: readonly SiteEntry[], texts: readonly string[]): TextsFile {
  return entries.map(({ address, title }, place) => [address, title, texts[place] ?? '']);
}

/** All terms of titles and summaries; the number of files doubles when the archive has doubled. */
function termsFiles(entries: readonly SiteEntry[]): TermsFile[] {
  const numbers = new Map<string, number[]>();
  let places = 0;
  for (const [number, { title, summary }] of entries.entries()) {
    for (const term of termsOf(title, summary)) {
      const found = numbers.get(term);
      if (found) found.push(number);
      else numbers.set(term, [number]);
      places += 1;
    }
  }
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, places / PLACES_PER_FILE)));
  const files = Array.from({ length: count }, (): TermsFile => ({}));
  for (const term of Array.from(numbers.keys()).sort()) {
    const file = files[fileOfTerm(term, count)];
    if (file) file[term] = distances(numbers.get(term) ?? []);
  }
  return files;
}

function cardsFiles(entries: readonly SiteEntry[]): CardsFile[] {
  const files: CardsFile[] = [];
  for (let at = 0; at < entries.length; at += CARDS_PER_FILE) {
    files.push(
      entries
        .slice(at, at + CARDS_PER_FILE)
        .map(({ address, title, date, section, courtyards, summary }) => [
          address,
          title,
          date,
          section,
          courtyards,
          summary,
        ]),
    );
  }
  return files;
}

function digestOfNames(entries: readonly SiteEntry[]): string {
  const digest = createHash('sha256');
  for (const { html, path, ...shown } of entries) digest.update(JSON.stringify(shown));
  return digest.digest('hex').slice(0, 8);
}
