import { standTogether, type Word } from './words.ts';
import type { YearTexts } from './year-texts.ts';

/** The part of Pagefind's script that the search uses. */
export interface Pagefind {
  search(
    text: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  /** The places in the page where what was searched stands, counted in words of the index. */
  words: number[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
}

export interface PagefindScript {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

/**
 * Opens the index of a year in a folder of indexes. Pagefind chooses one by the language of the page,
 * which is how it offers a site in several languages; here every year is such a language. That no
 * browser knows it is welcome: Pagefind then leaves what is searched as it is, instead of cutting it
 * into words in the manner of the browser, which differs from how the index was cut. Only where there
 * is no page, in a worker, can its language be said.
 */
export async function openYear(
  script: PagefindScript,
  basePath: string,
  year: string,
): Promise<Pagefind> {
  const page = { querySelector: () => ({ getAttribute: () => year }) };
  const world = globalThis as { document?: unknown };
  world.document = page;
  let pagefind: ReturnType<PagefindScript['createInstance']>;
  try {
    pagefind = script.createInstance({ basePath });
  } finally {
    delete world.document;
  }
  await pagefind.init();
  return pagefind;
}

/** The texts of a year, found by its Pagefind index. */
export async function indexedTexts(pagefind: Pagefind): Promise<YearTexts> {
  // Pagefind names a page by a digest; sorted, all of them are in the order that numbers them.
  const { results: entries } = await pagefind.search(null, { sort: { place: 'asc' } });
  const placeOf = new Map(entries.map(({ id }, place) => [id, place]));
  return {
    async having(words) {
      const found = await idsHaving(words, pagefind);
      return found.map((id) => placeOf.get(id) ?? -1).sort((a, b) => a - b);
    },
    async read(place) {
      const entry = entries[place];
      if (!entry) throw new RangeError(`no entry ${place}`);
      const { url, content, meta } = await entry.data();
      return { address: url, title: meta.title ?? '', text: content };
    },
  };
}

/** The pages in which the terms of each word stand together. */
async function idsHaving(words: readonly Word[], pagefind: Pagefind): Promise<string[]> {
  // Single characters are in the index only where it has cut them off as words: reading must tell.
  const cut = words.filter(({ isCharacter }) => !isCharacter);
  const texts = new Map<string, boolean>();
  for (const { terms } of cut) for (const { text, whole } of terms) texts.set(text, whole);

  const { results } = await pagefind.search(Array.from(texts.keys()).join(' '));
  // All parts of the index that the terms are in are loaded now: what follows downloads nothing.
  const places = new Map<string, Map<string, readonly number[]>>();
  for (const [text, whole] of texts) places.set(text, await placesOf(text, whole, pagefind));
  return results
    .map(({ id }) => id)
    .filter((id) =>
      cut.every(({ terms }) =>
        standTogether(
          terms,
          terms.map(({ text }) => places.get(text)?.get(id) ?? []),
        ),
      ),
    );
}

/**
 * Where a term stands, by the id of the page. For a term that no page has, Pagefind answers with what
 * begins like it; asked for it in quotes it does not, but then tells the first place in a page only.
 */
async function placesOf(
  text: string,
  whole: boolean,
  pagefind: Pagefind,
): Promise<Map<string, readonly number[]>> {
  const all = await pagefind.search(text);
  const places = new Map(all.results.map(({ id, words }) => [id, words]));
  if (!whole) return places;
  const having = await pagefind.search(`"${text}"`);
  return new Map(having.results.map(({ id, words }) => [id, places.get(id) ?? words]));
}
