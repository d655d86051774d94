import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { inParallel } from '../model/in-parallel.ts';
import { indexable } from './indexable.ts';
import type { SiteEntry } from './site-entries.ts';

/** A year of the archive as Pagefind has indexed it. */
export interface IndexedYear {
  /** The folder that holds the files of the index. */
  folder: string;
  /** Its name in the index, and the version of Pagefind that wrote it. */
  index: string;
  pagefind: string;
  /** The text of every entry as Pagefind has read it, title included, in the order of the entries. */
  texts: string[];
}

// A query downloads the parts of the index in which its words may stand: smaller parts, less to
// download. Pagefind does not document the variable, so its version is pinned in package.json.
const WORDS_PER_PART = '2500';

// Pagefind's own search page and highlighter, and its worker, all of which this site replaces.
const UNUSED = /^pagefind-.*(ui|highlight|worker)\.(js|css)$/;

const KEPT_AT_MOST = 60;

/** What is kept of a year besides the files of its index. */
export const YEAR_FILE = 'year.json';

/**
 * The index of a year. One that was made before from the same entries, by the same code and Pagefind,
 * is taken from the cache; to publish an article is to index one year. Years must be indexed one after
 * another, since each takes up to a gigabyte while it is being made.
 */
export async function indexedYear(
  entries: readonly SiteEntry[],
  cache: string,
  onIndexing: () => void = () => {},
): Promise<IndexedYear> {
  const folder = join(cache, await digestOf(entries));
  if (!(await isThere(folder))) {
    onIndexing();
    const draft = `${folder}.${randomUUID()}`;
    try {
      await index(entries, draft);
      await rename(draft, folder).catch(async (error) => {
        // Another build has made the same year in the meantime.
        if (!(await isThere(folder))) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(folder, now, now);
  return { folder, ...JSON.parse(await readFile(join(folder, YEAR_FILE), 'utf8')) };
}

/** Removes the years that were not used for the longest time, when there are many. */
export async function sweepCache(cache: string): Promise<void> {
  const names = await readdir(cache).catch((): string[] => []);
  const used = await inParallel(names, 8, async (name) => ({
    name,
    at: (await stat(join(cache, name))).mtimeMs,
  }));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT_AT_MOST)) {
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function index(entries: readonly SiteEntry[], folder: string): Promise<void> {
  const wordsPerPart = process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = WORDS_PER_PART;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
    for (const [place, entry] of entries.entries()) {
      const added = await index.addHTMLFile({
        sourcePath: entry.path,
        content: pageFor(entry, place),
      });
      if (added.errors.length) throw new Error(`${entry.path}: ${added.errors.join(' ')}`);
    }
    await mkdir(folder, { recursive: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length) throw new Error(written.errors.join(' '));
  } finally {
    // Ends the process that held the year, so that the next one begins with an empty memory.
    await close();
    if (wordsPerPart === undefined) delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    else process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = wordsPerPart;
  }
  for (const name of await readdir(folder)) {
    if (UNUSED.test(name)) await rm(join(folder, name));
  }
  const entry = join(folder, 'pagefind-entry.json');
  const { version, languages } = JSON.parse(await readFile(entry, 'utf8'));
  await rm(entry);
  const texts = await textsIn(folder, entries);
  const year = { index: languages['zh-cn'].hash, pagefind: version, texts };
  await writeFile(join(folder, YEAR_FILE), JSON.stringify(year));
}

/**
 * What Pagefind is given of an entry. The number by which the browser knows an entry is its place
 * when Pagefind sorts all of them; digits alone would be sorted as numbers of little precision.
 */
function pageFor({ title, html }: SiteEntry, place: number): string {
  const sort = `<span hidden data-pagefind-sort="place:p${String(place).padStart(7, '0')}"></span>`;
  const body = indexable(html).replace('>', `>${sort}`);
  return `<!doctype html><html lang="zh-CN"><head><title>${escaped(title)}</title></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Reads from the files that Pagefind keeps of every page what text it has taken from it. */
async function textsIn(folder: string, entries: readonly SiteEntry[]): Promise<string[]> {
  const names = await readdir(join(folder, 'fragment'));
  const texts = new Map(
    await inParallel(names, 16, async (name): Promise<[string, string]> => {
      const page = gunzipSync(await readFile(join(folder, 'fragment', name))).toString();
      const { url, content } = JSON.parse(page.slice(page.indexOf('{')));
      return [url, content.replaceAll('\u200b', '')];
    }),
  );
  return entries.map(({ address }) => {
    const text = texts.get(address);
    if (text === undefined) throw new Error(`Pagefind has not indexed ${address}`);
    return text;
  });
}

/** Everything that the index of a year depends on. */
async function digestOf(entries: readonly SiteEntry[]): Promise<string> {
  const digest = createHash('sha256').update(WORDS_PER_PART);
  for (const code of ['./index-year.ts', './indexable.ts']) {
    digest.update(await readFile(new URL(code, import.meta.url)));
  }
  const { version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
  );
  digest.update(version);
  for (const { path, title, html } of entries) digest.update(JSON.stringify([path, title, html]));
  return digest.digest('hex').slice(0, 24);
}

function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}
