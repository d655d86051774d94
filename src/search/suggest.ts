import type { Archive } from './archive.ts';
import { containsAll, marked, type Part } from './excerpt.ts';
import { fileOf, type Manifest, type TraditionalFile } from './manifest.ts';
import { mayBeTraditional, readings } from './simplified.ts';
import { maySound, roughly, type Sounds, type SoundsFile, soundsIn } from './sounds.ts';
import { type Titled, titledIn, type TitlesFile } from './titles.ts';
import { fold, type Word, wordsOf } from './words.ts';
import { WORDS_AT_MOST, type WordsInstead, wordsInstead } from './words-instead.ts';

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
/** How many lists are loaded at once where all may be needed. */
const LISTS_AT_ONCE = 4;
const PAGES_AT_MOST = 5;

/** Suggests out of the titles of an archive. Throws `SearchUnavailable`. */
export function suggestIn(archive: Archive): Suggest {
  const listsOf = ({ titles }: Manifest, first: number, count: number): Promise<Spelled[][]> =>
    Promise.all(
      titles.slice(first, first + count).map((part) => read(fileOf.titles(part), spelled)),
    );
  const heard = async (typed: string, manifest: Manifest): Promise<WordsInstead> => {
    const [exact, rough] = await read(fileOf.sounds(manifest), exactAndRough);
    return wordsInstead(typed, exact, rough);
  };
  // What is made of a file is kept, since it is asked again with every letter that is typed.
  const made = new Map<string, unknown>();
  const read = async <F, T>(file: string, make: (content: F) => T): Promise<T> => {
    const content = await archive.load<F>(file);
    if (!made.has(file)) made.set(file, make(content));
    return made.get(file) as T;
  };

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
        listsOf(manifest, 0, LISTS_WHILE_TYPING),
      ]);
      const titled = lists.flat();
      const asked = wordsOf(meant);
      const named = pagesWith(asked, titled);
      if (!maySound(meant) && (named.length > 0 || !isChinese(asked))) {
        return { words: [], pages: named.slice(0, PAGES_AT_MOST) };
      }
      const instead = await heard(meant, manifest);
      instead.read(titled.map((one) => one.spelled));
      const words = instead.words();
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
      const instead = await heard(await simplified(typed), manifest);
      for (let first = 0; first < manifest.titles.length; first += LISTS_AT_ONCE) {
        for (const list of await listsOf(manifest, first, LISTS_AT_ONCE)) {
          instead.read(list.map((one) => one.spelled));
          // Reading thousands of titles at a stretch would keep the page busy.
          await new Promise((resume) => setTimeout(resume));
        }
        if (instead.words().length >= WORDS_AT_MOST) break;
      }
      const words = instead.words();
      return words.length > 0 ? words : instead.pieces();
    },
  };
}

/** A page with its title in the spelling of `fold`. */
type Spelled = Titled & { spelled: string };

function spelled(file: TitlesFile): Spelled[] {
  return titledIn(file).map((one) => ({ ...one, spelled: fold(one.title) }));
}

function exactAndRough(file: SoundsFile): [exact: Sounds, rough: Sounds] {
  const exact = soundsIn(file);
  return [exact, roughly(exact)];
}

/** Names that begin like the words come first, then names that have them, then the newest titles. */
function pagesWith(asked: readonly Word[], titled: readonly Spelled[]): SuggestedPage[] {
  const [first] = asked;
  if (!first) return [];
  const having = titled.filter(
    ({ title, spelled }) =>
      asked.every(({ text }) => spelled.indexOf(text) >= 0) && containsAll(title, asked),
  );
  const rank = ({ date, spelled }: Spelled) => {
    if (date) return 2;
    return spelled.startsWith(first.text) ? 0 : 1;
  };
  return [0, 1, 2].flatMap((wanted) =>
    having
      .filter((one) => rank(one) === wanted)
      .map(({ address, title, section }) => ({ address, title: marked(title, asked), section })),
  );
}

function isChinese(asked: readonly Word[]): boolean {
  return asked.some(({ text }) => /[\u3400-\u9fff]/.test(text));
}
