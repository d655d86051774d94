import { fold, type Word } from './words.ts';

/** A piece of text, and whether it is what the reader looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Where a word stands in a text: from its first character to the one behind its last. */
interface Place {
  start: number;
  end: number;
}

const LENGTH = 96;
const BEFORE = 24;

/** The text with every place of the words marked. */
export function marked(text: string, words: readonly Word[]): Part[] {
  return parts(text, 0, text.length, places(text, words).flat());
}

/** Whether every word stands in the text. */
export function containsAll(text: string, words: readonly Word[]): boolean {
  return places(text, words).every((found) => found.length > 0);
}

/**
 * The stretch of a text that shows best why it was found: where the most of the words stand close
 * together, else its beginning. What is left out before and after shows as `…`.
 */
export function excerpt(text: string, words: readonly Word[], length = LENGTH): Part[] {
  const found = places(text, words);
  const all = found.flat().sort((a, b) => a.start - b.start);
  let best = { start: 0, end: 0 };
  let most = 0;
  for (const place of all) {
    const near = found.filter((ofWord) =>
      ofWord.some(({ start, end }) => start >= place.start && end <= place.start + length / 2),
    );
    if (near.length > most) {
      best = place;
      most = near.length;
    }
  }
  const start = best.start <= BEFORE ? 0 : beginning(text, best.start);
  const end = unbroken(text, Math.min(text.length, Math.max(start + length, best.end)));
  const shown = parts(text, start, end, all);
  if (start > 0) shown.unshift({ text: '…', marked: false });
  if (end < text.length) shown.push({ text: '…', marked: false });
  return shown;
}

/** Where to begin so that a reader finds into the text: behind the last stop, if one is near. */
function beginning(text: string, place: number): number {
  const before = text.slice(place - BEFORE, place);
  const [upToStop = ''] = /^.*[。！？；，][”’」』）》】]*/s.exec(before) ?? [];
  return unbroken(text, place - BEFORE + upToStop.length);
}

/** The place, or the next where it would part the two halves of a character of the higher planes. */
function unbroken(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + 1 : place;
}

function parts(text: string, from: number, to: number, found: readonly Place[]): Part[] {
  const shown: Part[] = [];
  let at = from;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end > to) continue;
    if (start > at) shown.push({ text: text.slice(at, start), marked: false });
    shown.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (to > at) shown.push({ text: text.slice(at, to), marked: false });
  return shown;
}

/**
 * Every place of each word. Blanks in the text do not separate, `11 月` contains `11月`, except letters
 * and digits from each other. A word that begins with these does not begin within a longer run of
 * them, nor does one that ends with a digit end within a longer number.
 */
function places(text: string, words: readonly Word[]): Place[][] {
  const { folded, origin } = withoutBlanks(text);
  return words.map((word) => {
    const found: Place[] = [];
    for (
      let at = folded.indexOf(word.text);
      at >= 0;
      at = folded.indexOf(word.text, at + word.text.length)
    ) {
      const start = origin[at] ?? 0;
      const last = origin[at + word.text.length - 1] ?? start;
      const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
      if (!cutsRun(text, start) && !cutsNumber(text, end)) found.push({ start, end });
    }
    return found;
  });
}

/** Whether the place is within a run of letters or digits: the `1日` of `21日` is no first day. */
function cutsRun(text: string, start: number): boolean {
  return isOfRun(text.charAt(start)) && isOfRun(text.charAt(start - 1));
}

/** Whether a number goes on behind the place: the `第2` of `第26期` is no second one. */
function cutsNumber(text: string, end: number): boolean {
  return /\p{N}\p{N}/u.test(text.slice(end - 1, end + 1));
}

/** Whether a character is a letter or digit that makes up a word with its neighbours. */
function isOfRun(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
}

/** The folded text without blanks, and for each of its units the place in the text it comes from. */
function withoutBlanks(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    if (!/\s/.test(character) || separates(text, at)) {
      const spelled = fold(character);
      folded += spelled;
      for (let unit = 0; unit < spelled.length; unit += 1) origin.push(at);
    }
    at += character.length;
  }
  return { folded, origin };
}

/** Whether the blank at the place stands between letters or digits. */
function separates(text: string, at: number): boolean {
  return isOfRun(text.charAt(at - 1)) && isOfRun(text.slice(at).trimStart().charAt(0));
}
