import type {
  Flag,
  FlagResult,
  FlagResultFile,
  FlagRound,
  FlagRoundFile,
  Thresholds,
} from './schema.ts';

/**
 * What follows from a score by the settings of its round. Nothing does where the settings say nothing,
 * where there is no score, or where the score meets the conditions of both flags.
 */
export type Outcome = { flag: Flag } | { open: 'no-settings' | 'no-score' | 'both-flags' };

/**
 * The flag that a score asks for. Places are counted among `scores`, all the scores of the round, the
 * one in question included. A place is shared by all that have the same score: with two yellow places
 * and three courtyards at the lowest score, all three are yellow. So the same score always gets the
 * same flag, and nobody is told apart by the order in a file.
 */
export function outcomeOf(
  score: number | undefined,
  scores: readonly number[],
  settings: Thresholds = {},
): Outcome {
  const { redFrom, highestRed, redWhen, yellowBelow, lowestYellow, yellowWhen } = settings;
  if ([redFrom, highestRed, yellowBelow, lowestYellow].every((limit) => limit === undefined)) {
    return { open: 'no-settings' };
  }
  if (score === undefined) return { open: 'no-score' };
  const higher = scores.filter((one) => one > score).length;
  const lower = scores.filter((one) => one < score).length;
  const isRed = holds(redWhen, [
    redFrom !== undefined && { met: score >= redFrom },
    highestRed !== undefined && { met: higher < highestRed },
  ]);
  const isYellow = holds(yellowWhen, [
    yellowBelow !== undefined && { met: score < yellowBelow },
    lowestYellow !== undefined && { met: lower < lowestYellow },
  ]);
  if (isRed && isYellow) return { open: 'both-flags' };
  return { flag: isRed ? 'red' : isYellow ? 'yellow' : 'none' };
}

/** Whether the conditions that are set hold together; without any, there is no such flag. */
function holds(
  together: 'either' | 'both' | undefined,
  conditions: readonly (false | { met: boolean })[],
): boolean {
  const set = conditions.flatMap((one) => (one ? [one.met] : []));
  if (set.length === 0) return false;
  return together === 'both' ? set.every(Boolean) : set.some(Boolean);
}

/** All scores of a round. */
export function scoresOf(results: readonly Pick<FlagResultFile, 'score'>[]): number[] {
  return results.flatMap(({ score }) => (score === undefined ? [] : [score]));
}

/**
 * A round with every flag decided: a flag that is written is the decision of the committee, one that
 * is left empty follows from the score. Throws where neither gives a flag, which the content check has
 * refused before.
 */
export function decided(round: FlagRoundFile): FlagRound {
  const scores = scoresOf(round.results);
  return {
    ...round,
    results: round.results.map((result) => decidedResult(result, scores, round)),
  };
}

function decidedResult(
  result: FlagResultFile,
  scores: readonly number[],
  { id, thresholds }: Pick<FlagRoundFile, 'id' | 'thresholds'>,
): FlagResult {
  const outcome = outcomeOf(result.score, scores, thresholds);
  const follows = 'flag' in outcome ? outcome.flag : undefined;
  const flag = result.flag ?? follows;
  if (!flag) throw new Error(`${id} 里 ${result.courtyard} 的旗算不出来，请先检查内容。`);
  const rank = rankOf(result.score, scores);
  return {
    ...result,
    flag,
    decidedBy: flag === follows ? 'score' : 'committee',
    ...(follows && follows !== flag && { byScore: follows }),
    ...(rank !== undefined && { rank }),
  };
}

/** The place of a score among all, 1 for the best; the same score has the same place. */
function rankOf(score: number | undefined, scores: readonly number[]): number | undefined {
  return score === undefined ? undefined : scores.filter((one) => one > score).length + 1;
}
