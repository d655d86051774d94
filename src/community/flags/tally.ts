import type { Flag, FlagResult, FlagRound } from './schema.ts';
import { flagWord } from './words.ts';

const FLAGS: readonly Flag[] = ['red', 'yellow', 'none'];

/** The flags of a round, red ones first: as they are stacked in the timeline. */
export function flagsOf({ results }: Pick<FlagRound, 'results'>): Flag[] {
  return FLAGS.flatMap((flag) => results.filter((result) => result.flag === flag).map(() => flag));
}

/** How many of each flag there are in words: `红旗 4，黄旗 2`; a flag that nobody got is left out. */
export function tallyInWords(flags: readonly Flag[], separator = '，'): string {
  return FLAGS.map((flag) => [flagWord[flag], flags.filter((one) => one === flag).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count}`)
    .join(separator);
}

/** Order of results: red, yellow, none; within a flag the better score first. */
export function byResult(
  a: Pick<FlagResult, 'flag' | 'score'>,
  b: Pick<FlagResult, 'flag' | 'score'>,
): number {
  return FLAGS.indexOf(a.flag) - FLAGS.indexOf(b.flag) || (b.score ?? -1) - (a.score ?? -1);
}
