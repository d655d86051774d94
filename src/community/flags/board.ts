import type { Flag, FlagResult, FlagRound } from './schema.ts';

/** What a round said of one courtyard. */
export interface Judgement {
  round: FlagRound;
  result: FlagResult;
}

/** One line of the flag board. */
export interface Standing<C> {
  courtyard: C;
  /** The flag that flies now; undefined while no round in force has rated the courtyard. */
  flag?: Flag;
  /** The latest judgement in force. */
  latest?: Judgement;
  /** The round since which this flag has been flying without a break. */
  since?: FlagRound;
  /** How many rounds running the courtyard has had this flag. */
  run: number;
  /** What a round under 公示 says; it does not count yet. */
  announced?: Judgement;
}

/**
 * The flag board: for every courtyard the flag of its latest round in force. A round that is still
 * under 公示 is shown beside it and decides nothing.
 */
export function currentBoard<C extends { id: string }>(
  rounds: readonly FlagRound[],
  courtyards: readonly C[],
): Standing<C>[] {
  return courtyards.map((courtyard) => {
    const judgements = judgementsOf(courtyard.id, rounds);
    const inForce = judgements.filter(({ round }) => isInForce(round));
    const [latest] = inForce;
    const run = runLength(inForce.map(({ result }) => result.flag));
    return {
      courtyard,
      flag: latest?.result.flag,
      latest,
      since: inForce[run - 1]?.round,
      run,
      announced: judgements.find(({ round }) => !isInForce(round)),
    };
  });
}

/** Everything that the rounds said of a courtyard, the latest first, whoever managed it then. */
export function judgementsOf(courtyard: string, rounds: readonly FlagRound[]): Judgement[] {
  return [...rounds]
    .sort((a, b) => b.sequence - a.sequence)
    .flatMap((round) => {
      const result = round.results.find((one) => one.courtyard === courtyard);
      return result ? [{ round, result }] : [];
    });
}

/** Whether the results of a round count: everything but a round under 公示. */
export function isInForce(round: Pick<FlagRound, 'state'>): boolean {
  return round.state !== 'announced';
}

/** How many of the first values are the same. */
export function runLength(values: readonly unknown[]): number {
  const end = values.findIndex((value) => value !== values[0]);
  return end < 0 ? values.length : end;
}

/** How many courtyards of the board fly each flag, and how many have none yet. */
export function flagCounts(board: readonly Pick<Standing<unknown>, 'flag'>[]) {
  const count = (flag: Flag | undefined) => board.filter((line) => line.flag === flag).length;
  return {
    red: count('red'),
    yellow: count('yellow'),
    none: count('none'),
    unrated: count(undefined),
  };
}

const ORDER: readonly (Flag | undefined)[] = ['red', 'yellow', 'none', undefined];

/** Order of the board: red flags first, then yellow ones, then those without; longer runs first. */
export function byFlag(
  a: Pick<Standing<unknown>, 'flag' | 'run'>,
  b: Pick<Standing<unknown>, 'flag' | 'run'>,
) {
  return ORDER.indexOf(a.flag) - ORDER.indexOf(b.flag) || b.run - a.run;
}
