import type { Archive } from './archive.ts';
import { fileOf, type Manifest, type TermsFile } from './manifest.ts';
import { charactersOf, fileOfTerm, inSummary, numbersOf, pairsOf, wholeName } from './terms.ts';
import type { Word } from './words.ts';

/** Entries of all years that titles and summaries tell of, by number, the newest first. */
export interface Named {
  /** Those whose title is what was asked, and nothing else. */
  called: number[];
  /** Those whose title seems to have all the words: it holds their characters, two by two. */
  titled: number[];
  /** Where every word is a single character: those whose title or summary has all of them. */
  holding: number[] | undefined;
}

/** Looks the words up in the titles and summaries of all years. */
export async function namedBy(
  words: readonly Word[],
  archive: Archive,
  manifest: Manifest,
): Promise<Named> {
  const numbersHaving = async (term: string): Promise<number[]> => {
    const file = fileOf.terms(fileOfTerm(term, manifest.termFiles), manifest);
    const terms = await archive.load<TermsFile>(file);
    return numbersOf(terms[term] ?? []);
  };
  if (words.length === 0) return { called: [], titled: [], holding: undefined };
  const ofWords = words.map(({ text }) => charactersOf(text));
  const name = wholeName(ofWords.flat());
  const [called, titled, holding] = await Promise.all([
    name ? numbersHaving(name) : [],
    allOf(await Promise.all(ofWords.flatMap(pairsOf).map(numbersHaving))),
    words.every(({ isCharacter }) => isCharacter)
      ? Promise.all(
          ofWords.map(async ([character = '']) => [
            ...(await numbersHaving(character)),
            ...(await numbersHaving(inSummary(character))),
          ]),
        ).then(allOf)
      : undefined,
  ]);
  return { called: newestFirst(called), titled: newestFirst(titled), holding };
}

/** The numbers that are in each of the lists, the newest first. */
function allOf(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return newestFirst(
    Array.from(first).filter((number) => others.every((other) => other.has(number))),
  );
}

function newestFirst(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => b - a);
}
