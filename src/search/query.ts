import type { Archive } from './archive.ts';
import type { Part } from './excerpt.ts';
import { type Choice, type Facet, type Filters, facets } from './facets.ts';
import { GrowingAnswer } from './growing-answer.ts';
import { fileOf, type Manifest, type TraditionalFile, type Year } from './manifest.ts';
import { namedBy } from './names.ts';
import { mayBeTraditional, readings } from './simplified.ts';
import { type Word, wordsOf } from './words.ts';
import type { Engine, YearTexts } from './year-texts.ts';

/** A page that was found. */
export interface Found {
  address: string;
  title: Part[];
  excerpt: Part[];
  section: string;
  /** Day, month or year; empty when the page has none. */
  date: string;
}

/**
 * By relevance, pages come first that are called what was asked, then those with all the words in
 * their titles, then those with the words in their texts; among equals the newest first, and before
 * these what is always current. By date, the newest come first and what has no date last.
 */
export type Order = 'relevance' | 'date';

/** What was found, so far: the newest years are searched first, and the older ones follow. */
export interface SearchAnswer {
  /** How many pages are found, as far as is known now. */
  readonly total: number;
  /** Whether the total and the numbers of the choices are certain. */
  readonly exact: boolean;
  readonly choices: Record<Facet, Choice[]>;
  /** What is looked for, in every reading of the query; the pages found hold it. */
  readonly words: readonly string[];
  /** How much of the archive has been searched, from 0 to 1. */
  readonly progress: number;
  /** Whether older years could not be searched, for want of a network. */
  readonly incomplete: boolean;
  /**
   * Loads up to so many more of the pages found, the best first. There may be fewer, or none, while
   * older years are still to follow; what was given stays before all that comes later.
   */
  next(count: number): Promise<Found[]>;
  /**
   * Searches the older years as well, one after another, and calls after each; `progress` is 1 at the
   * last call. To be asked once the first results are there, which must not share the line.
   */
  follow(listener: () => void): void;
  /** The reader asks something else: leaves the years alone that were not searched yet. */
  stop(): void;
}

export interface Search {
  /** Loads what every search needs, so that the first one is quick. */
  warmUp(): Promise<void>;
  /** The pages that contain all the words, among those that the reader chose; without words all of these. */
  search(query: string, filters: Filters, order?: Order): Promise<SearchAnswer>;
}

/** Searches an archive, its texts by the engine. Throws `SearchUnavailable`. */
export function searchIn(archive: Archive, engine: Engine): Search {
  const opened = new Map<string, Promise<YearTexts>>();
  const textsOf = (year: Year, manifest: Manifest): Promise<YearTexts> => {
    const before = opened.get(year.name);
    if (before) return before;
    const now = engine.open(year, manifest);
    opened.set(year.name, now);
    // After a failure, such as a lost connection, the next search tries again.
    now.catch(() => opened.delete(year.name));
    return now;
  };
  return {
    async warmUp() {
      engine.prepare();
      const manifest = await archive.manifest();
      const [newest] = manifest.years;
      if (!newest) return;
      await Promise.all([
        archive.load(fileOf.about(newest)),
        engine.isQuick() ? textsOf(newest, manifest) : undefined,
      ]);
    },
    async search(query, filters, order = 'relevance') {
      if (wordsOf(query).some(({ isCharacter }) => !isCharacter)) engine.prepare();
      const manifest = await archive.manifest();
      const isNarrowed = facets.some((facet) => filters[facet]);
      const meant = await wordsMeant(query, archive, manifest);
      // Without words all that the reader chose is an answer.
      const asked = meant.length === 0 && isNarrowed ? [[]] : meant;
      const named = Promise.all(asked.map((words) => namedBy(words, archive, manifest)));
      const question = { asked, named, filters, order };
      const answer = new GrowingAnswer(question, archive, manifest, (year) =>
        textsOf(year, manifest),
      );
      await answer.begin(engine.isQuick());
      return answer;
    },
  };
}

/** The words of a query; of each of its readings where some are traditional characters. */
async function wordsMeant(query: string, archive: Archive, manifest: Manifest): Promise<Word[][]> {
  const meant = mayBeTraditional(query)
    ? readings(query, await archive.load<TraditionalFile>(fileOf.traditional(manifest)))
    : [query];
  return meant.map(wordsOf).filter((words) => words.length > 0);
}
