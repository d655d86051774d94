import type { Archive } from './archive.ts';
import { containsAll, marked, type Part } from './excerpt.ts';
import { fileOf, type Manifest, type TraditionalFile } from './manifest.ts';
import { mayBeTraditional, readings } from './simplified.ts';
import {
  maySound,
  type Sounds,
  type SoundsFile,
  soundingAlike,
  soundingLike,
  soundsIn,
} from './sounds.ts';
import { type Titled, titledIn, type TitlesFile } from './titles.ts';
import { fold, type Word, wordsOf } from './words.ts';

/** A page whose name or title is what is typed, or sounds like it. */
export interface SuggestedPage {
  address: string;
  title: Part[];
  section: string;
}

/** What somebody may mean by what she has typed. */
export interface Suggestions {
  /** Words to look for instead: what the letters typed spell, or what sounds like the words typed. */
  words: string[];
  pages: SuggestedPage[];
}

export interface Suggest {
  /** For what is being typed, out of the names of the community and the newest titles. */
  whileTyping(typed: string): Promise<Suggestions>;
  /** What is typed, with each traditional character as the simplified one that stands for it. */
  simplified(typed: string): Promise<string>;
  /** What to look for instead of a question without answer, out of the titles of all years. */
  instead(typed: string): Promise<string[]>;
}

/** How many lists of titles are read while somebody types: that of names and two of the newest. */
const LISTS_WHILE_TYPING = 3;
const WORDS_AT_MOST = 3;
/** A word that is found in so many times fewer titles than the first is probably none. */
const RARER_AT_MOST = 4;
const PAGES_AT_MOST = 5;

/** Suggests out of the titles of an archive. Throws `SearchUnavailable`. */
export function suggestIn(archive: Archive): Suggest {
  const listsOf = (manifest: Manifest, count: number): Promise<Titled[][]> =>
    Promise.all(
      manifest.titles
        .slice(0, count)
        .map(async (part) => titledIn(await archive.load<TitlesFile>(fileOf.titles(part)))),
    );
  const soundsOf = async (manifest: Manifest): Promise<Sounds> =>
    soundsIn(await archive.load<SoundsFile>(fileOf.sounds(manifest)));

  const simplified = async (typed: string): Promise<string> => {
    if (!mayBeTraditional(typed)) return typed;
    const file = fileOf.traditional(await archive.manifest());
    return readings(typed, await archive.load<TraditionalFile>(file)).pop() ?? typed;
  };

  return {
    async whileTyping(typed) {
      if (!typed.trim()) return { words: [], pages: [] };
      const manifest = await archive.manifest();
      const [meant, lists] = await Promise.all([
        simplified(typed),
        listsOf(manifest, LISTS_WHILE_TYPING),
      ]);
      const titled = lists.flat();
      const asked = wordsOf(meant);
      const named = pagesWith(asked, titled);
      if (!maySound(meant) && (named.length > 0 || !isChinese(asked))) {
        return { words: [], pages: named.slice(0, PAGES_AT_MOST) };
      }
      const sounds = await soundsOf(manifest);
      const words = wordsInstead(meant, titled, sounds);
      const pages = [...named];
      for (const word of words) {
        for (const page of pagesWith(wordsOf(word), titled)) {
          if (pages.every(({ address }) => address !== page.address)) pages.push(page);
        }
      }
      const shown = pages.slice(0, PAGES_AT_MOST);
      // A page that is called so leads there at once.
      const isCalled = (word: string) =>
        shown.some(({ title }) => title.map(({ text }) => text).join('') === word);
      return { words: words.filter((word) => !isCalled(word)), pages: shown };
    },
    simplified,
    async instead(typed) {
      const manifest = await archive.manifest();
      const [meant, sounds] = await Promise.all([simplified(typed), soundsOf(manifest)]);
      let titled: Titled[] = [];
      for (const part of manifest.titles) {
        titled = titled.concat(titledIn(await archive.load<TitlesFile>(fileOf.titles(part))));
        const words = wordsInstead(meant, titled, sounds);
        if (words.length >= WORDS_AT_MOST) return words;
      }
      const words = wordsInstead(meant, titled, sounds);
      return words.length > 0 ? words : piecesOf(meant, titled);
    },
  };
}

/** Names that begin like the words come first, then names that have them, then the newest titles. */
function pagesWith(asked: readonly Word[], titled: readonly Titled[]): SuggestedPage[] {
  const [first] = asked;
  if (!first) return [];
  const having = titled.filter(
    ({ title }) =>
      asked.every(({ text }) => fold(title).indexOf(text) >= 0) && containsAll(title, asked),
  );
  const rank = ({ date, title }: Titled) => {
    if (date) return 2;
    return fold(title).startsWith(first.text) ? 0 : 1;
  };
  return [0, 1, 2].flatMap((wanted) =>
    having
      .filter((one) => rank(one) === wanted)
      .map(({ address, title, section }) => ({ address, title: marked(title, asked), section })),
  );
}

/** What the letters typed spell in titles; of Chinese words what sounds like those that no title has. */
function wordsInstead(typed: string, titled: readonly Titled[], sounds: Sounds): string[] {
  if (maySound(typed)) {
    return mostFrequent(titled, (title) =>
      soundingLike(typed, title, sounds).filter((word) => Array.from(word).length > 1),
    );
  }
  const asked = wordsOf(typed);
  const alike = asked.map((word) => alikeOf(word, titled, sounds));
  if (alike.every((words) => words.length === 0)) return [];
  const [only = []] = alike;
  if (asked.length === 1) return only;
  return [asked.map(({ text }, at) => alike[at]?.[0] ?? text).join(' ')];
}

function alikeOf({ text }: Word, titled: readonly Titled[], sounds: Sounds): string[] {
  if (!/^[\u3400-\u9fff]{2,}$/.test(text)) return [];
  if (titled.some(({ title }) => title.indexOf(text) >= 0)) return [];
  for (const nearly of [false, true]) {
    const found = mostFrequent(titled, (title) => soundingAlike(text, title, sounds, nearly));
    if (found.length > 0) return found;
  }
  return [];
}

/** The words that are found in the most titles; of those found as often, the first. */
function mostFrequent(
  titled: readonly Titled[],
  wordsIn: (title: string) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const { title } of titled) {
    for (const word of new Set(wordsIn(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = Array.from(counts).sort(([, a], [, b]) => b - a);
  const [, most = 0] = ranked[0] ?? [];
  return ranked
    .filter(([, count]) => count * RARER_AT_MOST >= most)
    .slice(0, WORDS_AT_MOST)
    .map(([word]) => word);
}

/** Of what is asked the words, or the longest pieces of them, that stand in some title. */
function piecesOf(typed: string, titled: readonly Titled[]): string[] {
  const asked = wordsOf(typed).filter(({ isCharacter }) => !isCharacter);
  const pieces = asked.flatMap(({ text }) => {
    if (asked.length > 1 && titled.some(({ title }) => fold(title).indexOf(text) >= 0)) return text;
    return longestPiece(text, titled) ?? [];
  });
  return Array.from(new Set(pieces)).slice(0, WORDS_AT_MOST);
}

/** The longest piece of two characters or more; among those of one length the most frequent. */
function longestPiece(text: string, titled: readonly Titled[]): string | undefined {
  const characters = Array.from(text);
  for (let length = characters.length - 1; length > 1; length -= 1) {
    const pieces = characters
      .slice(length - 1)
      .map((_, start) => characters.slice(start, start + length).join(''))
      .filter((piece) => /^[\u3400-\u9fff]+$/.test(piece));
    const [found] = mostFrequent(titled, (title) =>
      pieces.filter((piece) => title.indexOf(piece) >= 0),
    );
    if (found) return found;
  }
  return undefined;
}

function isChinese(asked: readonly Word[]): boolean {
  return asked.some(({ text }) => /[\u3400-\u9fff]/.test(text));
}
