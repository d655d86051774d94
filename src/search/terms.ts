import { fold } from './words.ts';

/**
 * The words of all titles and summaries, in files of some 2 kB each, so that a query loads only those
 * that its characters are in and still knows every title of every year. A title has a term for every
 * character, for every two that follow each other, and for itself if it is short; a summary for every
 * character.
 */

/** The longest title that is a term of its own: names, not headlines. */
const NAME_AT_MOST = 16;

/** A letter or digit of any script, with the marks that belong to it. */
const CHARACTER = /[\p{L}\p{N}]\p{M}*/gu;

/** The characters of a text in the spelling of `fold`, without blanks and punctuation. */
export function charactersOf(text: string): string[] {
  return fold(text).match(CHARACTER) ?? [];
}

/** The term for two characters that follow each other, or for one. */
export function pairsOf(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** The term of a character in a summary. */
export function inSummary(character: string): string {
  return `-${character}`;
}

/** The term of a title that is a name. */
export function wholeName(characters: readonly string[]): string | undefined {
  return characters.length <= NAME_AT_MOST ? `=${characters.join('')}` : undefined;
}

/** All terms of an entry, each once. */
export function termsOf(title: string, summary: string): Set<string> {
  const characters = charactersOf(title);
  const terms = new Set([...characters, ...pairsOf(characters)]);
  const name = wholeName(characters);
  if (name) terms.add(name);
  for (const character of charactersOf(summary)) terms.add(inSummary(character));
  return terms;
}

/** Which of so many files holds a term. */
export function fileOfTerm(term: string, files: number): number {
  let hash = 0;
  for (let at = 0; at < term.length; at += 1) hash = (hash * 31 + term.charCodeAt(at)) % 1_000_003;
  return hash % files;
}

/** Numbers in rising order as each one's distance from the one before. */
export function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers that such distances stand for. */
export function numbersOf(given: readonly number[]): number[] {
  let number = 0;
  return given.map((distance) => {
    number += distance;
    return number;
  });
}
