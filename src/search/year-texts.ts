import type { Manifest, Year } from './manifest.ts';
import type { Word } from './words.ts';

/** The texts of one year, in which an engine finds words. An entry is known by its place in the year. */
export interface YearTexts {
  /** The places of the entries whose text may contain all the words, in rising order. */
  having(words: readonly Word[]): Promise<number[]>;
  read(place: number): Promise<EntryText>;
}

export interface EntryText {
  address: string;
  title: string;
  /** The whole text, title included. */
  text: string;
}

/** A way to find words in texts: an index, or reading all of them. */
export interface Engine {
  /** Begins to load what it needs for any year. */
  prepare(): void;
  open(year: Year, manifest: Manifest): Promise<YearTexts>;
  /** Whether a year is opened soon enough for a reader to wait for it before anything is shown. */
  isQuick(): boolean;
}

/** Finds with the first engine for as long as it works, and with the second from then on. */
export function eitherOf(first: Engine, second: Engine): Engine {
  let works = true;
  const given = async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked;
    } catch {
      works = false;
      return undefined;
    }
  };
  return {
    prepare: () => first.prepare(),
    isQuick: () => (works ? first : second).isQuick(),
    async open(year, manifest) {
      let other: Promise<YearTexts> | undefined;
      const instead = () => {
        other ??= second.open(year, manifest);
        return other;
      };
      const texts = works ? await given(first.open(year, manifest)) : undefined;
      if (!texts) return instead();
      return {
        async having(words) {
          const places = other ? undefined : await given(texts.having(words));
          return places ?? (await instead()).having(words);
        },
        async read(place) {
          const entry = other ? undefined : await given(texts.read(place));
          return entry ?? (await instead()).read(place);
        },
      };
    },
  };
}
