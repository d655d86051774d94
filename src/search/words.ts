const IDEOGRAPH = String.raw`[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]`;
// 々 and 〇, which the index does not pair with their neighbours.
const UNPAIRED = String.raw`[\u3005-\u3007]`;

const WORD = /[\p{L}\p{N}\p{M}]+(?:\.\p{N}+)*/gu;
const UNIT = new RegExp(`${IDEOGRAPH}|${UNPAIRED}|(?:(?!${IDEOGRAPH}|${UNPAIRED}).)+`, 'gu');
const isIdeograph = (unit: string) => new RegExp(IDEOGRAPH, 'u').test(unit);
const isUnpaired = (unit: string) => new RegExp(UNPAIRED).test(unit);

/** A text that the index knows, and what of a word it stands for. */
export interface Term {
  text: string;
  /** How many characters, or runs of letters and digits, of the word stand before it. */
  at: number;
  /** Whether only the text itself is meant, not what merely begins with it. */
  whole: boolean;
}

/** One of the blank-separated words that a reader looks for, all of which a page must contain. */
export interface Word {
  /** In the spelling of `fold`. */
  text: string;
  terms: Term[];
  /** Whether the index can tell which pages have the word; otherwise only their texts can. */
  sure: boolean;
  /** Whether it is one Chinese character, which is looked for in titles and summaries only. */
  isCharacter: boolean;
}

/** The same spelling for what is the same to a reader: `ＡＢＣ` is `abc`. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query. Punctuation separates like blanks do; a point inside a number stays. */
export function wordsOf(query: string): Word[] {
  const texts: string[] = fold(query).match(WORD) ?? [];
  return Array.from(new Set(texts), wordOf);
}

/**
 * Chinese is cut into overlapping pairs of characters, because the index holds every pair that stands
 * in a text while its own cuts into words differ from those of any browser. Letters and digits stay
 * whole; the last of them may be the beginning of what is being typed.
 */
function wordOf(text: string): Word {
  const units = text.match(UNIT) ?? [];
  const terms: Term[] = [];
  units.forEach((unit, at) => {
    const next = units[at + 1];
    if (isIdeograph(unit)) {
      if (!next || !isIdeograph(next)) return;
      terms.push({ text: unit + next, at, whole: true });
    } else if (!isUnpaired(unit)) {
      terms.push({ text: unit, at, whole: next !== undefined });
    }
  });
  if (terms.length === 0) terms.push({ text, at: 0, whole: false });
  const isCharacter = units.length === 1 && (isIdeograph(text) || isUnpaired(text));
  return { text, terms, sure: units.every(isIdeograph) && !isCharacter, isCharacter };
}

/**
 * Whether the terms of a word stand together somewhere in a page, given at which places of the page
 * each of them stands. A place is one of the index's own words, one or more characters long, so that
 * what is `n` characters further on stands at most `n` places further on.
 */
export function standTogether(terms: readonly Term[], places: readonly (readonly number[])[]) {
  let reached = places[0] ?? [];
  for (let next = 1; next < terms.length; next += 1) {
    const distance = (terms[next]?.at ?? 0) - (terms[next - 1]?.at ?? 0);
    const before = new Set(reached);
    reached = (places[next] ?? []).filter((place) => {
      for (let back = 0; back <= distance; back += 1) if (before.has(place - back)) return true;
      return false;
    });
  }
  return reached.length > 0;
}
