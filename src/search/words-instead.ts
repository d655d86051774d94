import { maySound, type Sounds, soundingAlike, soundingLike } from './sounds.ts';
import { type Word, wordsOf } from './words.ts';

/** Titles are read a list at a time; what they make of a question can be asked at any time. */
export interface WordsInstead {
  /** Takes titles in the spelling of `fold`. */
  read(titles: readonly string[]): void;
  /**
   * What the letters typed spell in the titles read; of Chinese words what sounds like those that none
   * of the titles has. The most frequent first.
   */
  words(): string[];
  /** The words of the question, or the longest pieces of them, that stand in some title. */
  pieces(): string[];
}

export const WORDS_AT_MOST = 3;
/** A word that is found in so many times fewer titles than the first is probably none. */
const RARER_AT_MOST = 4;
/** How much of a word is looked for in pieces. */
const IN_PIECES_AT_MOST = 16;

const CHINESE = /^[\u3400-\u9fff]{2,}$/;

/** `nearly` are the sounds with those made equal that are often confused. */
export function wordsInstead(typed: string, sounds: Sounds, nearly: Sounds): WordsInstead {
  const asked = wordsOf(typed);
  const spelled = maySound(typed) ? counting((title) => longer(typed, title, sounds)) : undefined;
  const ofWords = spelled ? [] : asked.map((word) => alike(word, sounds, nearly));
  const inPieces = asked.filter(({ isCharacter }) => !isCharacter).map(piecesOf);
  return {
    read(titles) {
      for (const title of titles) {
        spelled?.add(title);
        for (const word of ofWords) word.add(title);
        for (const pieces of inPieces) pieces.add(title);
      }
    },
    words() {
      if (spelled) return spelled.mostFrequent();
      const found = ofWords.map((word) => word.instead());
      if (found.every((words) => words.length === 0)) return [];
      if (asked.length === 1) return found[0] ?? [];
      return [asked.map(({ text }, at) => found[at]?.[0] ?? text).join(' ')];
    },
    pieces() {
      const found = inPieces.flatMap((pieces) => pieces.longest(asked.length > 1) ?? []);
      return Array.from(new Set(found)).slice(0, WORDS_AT_MOST);
    },
  };
}

function longer(typed: string, title: string, sounds: Sounds): string[] {
  return soundingLike(typed, title, sounds).filter((word) => Array.from(word).length > 1);
}

function alike({ text }: Word, sounds: Sounds, nearly: Sounds) {
  const isChinese = CHINESE.test(text);
  const exactly = counting((title) => soundingAlike(text, title, sounds));
  const roughly = counting((title) => soundingAlike(text, title, nearly));
  let isThere = !isChinese;
  return {
    add(title: string) {
      isThere = isThere || title.indexOf(text) >= 0;
      if (isThere) return;
      exactly.add(title);
      roughly.add(title);
    },
    instead(): string[] {
      if (isThere) return [];
      const words = exactly.mostFrequent();
      return words.length > 0 ? words : roughly.mostFrequent();
    },
  };
}

function piecesOf({ text }: Word) {
  const characters = Array.from(text).slice(0, IN_PIECES_AT_MOST);
  const byLength = characters.map((_, at) => {
    const length = characters.length - at;
    const pieces = characters
      .slice(length - 1)
      .map((_, start) => characters.slice(start, start + length).join(''))
      .filter((piece) => CHINESE.test(piece));
    return counting((title) => pieces.filter((piece) => title.indexOf(piece) >= 0));
  });
  return {
    add(title: string) {
      for (const pieces of byLength) pieces.add(title);
    },
    /** The longest that is found; among those of one length the most frequent. */
    longest(orWhole: boolean): string | undefined {
      const lengths = orWhole ? byLength : byLength.slice(1);
      for (const pieces of lengths) {
        const [found] = pieces.mostFrequent();
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Counts in how many titles each word is found. */
function counting(wordsIn: (title: string) => readonly string[]) {
  const counts = new Map<string, number>();
  return {
    add(title: string) {
      for (const word of new Set(wordsIn(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    /** Of those found as often, the first that was found comes first. */
    mostFrequent(): string[] {
      const ranked = Array.from(counts).sort(([, a], [, b]) => b - a);
      const [, most = 0] = ranked[0] ?? [];
      return ranked
        .filter(([, count]) => count * RARER_AT_MOST >= most)
        .slice(0, WORDS_AT_MOST)
        .map(([word]) => word);
    },
  };
}
