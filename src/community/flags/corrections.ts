import type { Day } from '../../time/day.ts';
import type { Flag, FlagRound } from './schema.ts';

/** A correction of a result, with the flag before and after it. */
export interface Correction {
  on: Day;
  courtyard: string;
  was: Flag;
  became: Flag;
  reason: string;
}

/**
 * What was corrected in a round, the earliest first. After the last correction of a courtyard its flag
 * is that of the result; after an earlier one it is what the next one found.
 */
export function correctionsOf({
  corrections,
  results,
}: Pick<FlagRound, 'corrections' | 'results'>): Correction[] {
  const inOrder = [...corrections].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.map((correction, index) => {
    const { courtyard, was } = correction;
    const next = inOrder.slice(index + 1).find((one) => one.courtyard === courtyard);
    const now = results.find((one) => one.courtyard === courtyard);
    return { ...correction, became: next?.was ?? now?.flag ?? was };
  });
}
