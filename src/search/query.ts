import { containsAll, excerpt, marked, type Part } from './excerpt.ts';
import {
  type Choice,
  choices,
  FACETS,
  type Facet,
  type Filters,
  facets,
  isChosen,
  type Values,
} from './facets.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import { standTogether, type Word, wordsOf } from './words.ts';

/** A page that was found. */
export interface Found {
  address: string;
  title: Part[];
  excerpt: Part[];
  section: string;
  /** Day, month or year; empty when the page has none. */
  date: string;
}

export interface SearchAnswer {
  /** How many pages are found, as far as is known now: `next` may find that some are not. */
  total: number;
  /** Whether the total is certain. */
  exact: boolean;
  choices: Record<Facet, Choice[]>;
  /** Loads up to so many more of the pages found, the best first; none when there are no more. */
  next(count: number): Promise<Found[]>;
}

export interface Search {
  /** Loads what every search needs, so that the first one is quick. */
  warmUp(): Promise<void>;
  /** The pages that contain all the words, among those that the reader chose. */
  search(query: string, filters: Filters): Promise<SearchAnswer>;
}

/** How many pages that do not contain the words after all are looked at before the search gives up. */
const MISSES_AT_MOST = 100;

/** Searches the index that `open` loads when it is first needed. */
export function searchIn(open: () => Promise<Pagefind>): Search {
  let opened: Promise<Opened> | undefined;
  const index = () => {
    opened ??= open().then(async (pagefind) => ({ pagefind, values: await valuesOf(pagefind) }));
    // After a failure, such as a lost connection, the next search tries again.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    async warmUp() {
      await index();
    },
    async search(query, filters) {
      const words = wordsOf(query);
      const { pagefind, values } = await index();
      const candidates = await pagesWith(words, pagefind);
      const valuesOfResult = ({ id }: PagefindResult) => values.get(id) ?? {};
      const chosen = candidates.filter((result) => isChosen(valuesOfResult(result), filters));
      return answer(chosen, words, choices(candidates.map(valuesOfResult), filters));
    },
  };
}

interface Opened {
  pagefind: Pagefind;
  values: Map<string, Values>;
}

/** Which values each page of the index has, by the page's id. */
async function valuesOf(pagefind: Pagefind): Promise<Map<string, Values>> {
  const values = new Map<string, { [facet in Facet]?: string[] }>();
  const offered = await pagefind.filters();
  for (const facet of facets) {
    const name = FACETS[facet];
    for (const value of Object.keys(offered[name] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      for (const { id } of results) {
        const ofPage = values.get(id) ?? {};
        ofPage[facet] = [...(ofPage[facet] ?? []), value];
        values.set(id, ofPage);
      }
    }
  }
  return values;
}

/** The pages in which the terms of each word stand together, the best first. */
async function pagesWith(words: readonly Word[], pagefind: Pagefind): Promise<PagefindResult[]> {
  const texts = new Map<string, boolean>();
  for (const { terms } of words) for (const { text, whole } of terms) texts.set(text, whole);

  const { results } = await pagefind.search(Array.from(texts.keys()).join(' '));
  // All parts of the index that the terms are in are loaded now: what follows downloads nothing.
  const places = new Map<string, Map<string, readonly number[]>>();
  await Promise.all(
    Array.from(texts, async ([text, whole]) => {
      places.set(text, await placesOf(text, whole, pagefind));
    }),
  );
  return results.filter(({ id }) =>
    words.every(({ terms }) =>
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

function answer(
  results: readonly PagefindResult[],
  words: readonly Word[],
  offered: Record<Facet, Choice[]>,
): SearchAnswer {
  let left = results;
  let shown = 0;
  const given: SearchAnswer = {
    total: results.length,
    exact: words.every(({ sure }) => sure),
    choices: offered,
    async next(count) {
      const found: Found[] = [];
      let misses = 0;
      while (found.length < count && left.length) {
        const some = left.slice(0, count - found.length);
        const pages = await Promise.all(some.map((result) => result.data()));
        left = left.slice(some.length);
        for (const page of pages) {
          const seen = seenOf(page, words);
          if (seen) found.push(seen);
          else misses += 1;
        }
        if (misses >= MISSES_AT_MOST) left = [];
      }
      shown += found.length;
      given.total = left.length ? given.total - misses : shown;
      given.exact ||= left.length === 0;
      return found;
    },
  };
  return given;
}

/** What a reader sees of a page, or nothing when it does not contain the words after all. */
function seenOf(page: PagefindPage, words: readonly Word[]): Found | undefined {
  const { title = '', date = '' } = page.meta;
  const text = withoutTitle(page.content, title);
  if (!containsAll(`${title}\n${text}`, words)) return undefined;
  return {
    address: page.url,
    title: marked(title, words),
    excerpt: excerpt(text, words),
    section: page.filters[FACETS.section]?.[0] ?? '',
    date,
  };
}

/** The text of a page without its heading, and with the stops that Pagefind sets made Chinese. */
function withoutTitle(content: string, title: string): string {
  const text = title && content.startsWith(title) ? content.slice(title.length) : content;
  return text
    .replace(/^[.\s]+/, '')
    .replace(/([^\x20-\x7e])\.(?=\s|$)/g, '$1。')
    .replace(/([\u3001\u3002\uff01-\uff1f])\s+/g, '$1');
}
