import { isInForce, type Judgement, runLength } from './board.ts';
import type { Flag, FlagRound } from './schema.ts';
import { flagWord, runInWords } from './words.ts';

/** A round in the history of a courtyard; without a judgement it was held and did not rate it. */
export interface HistoryStep {
  round: FlagRound;
  result?: Judgement['result'];
  /** The company changed since the judgement before: its id, where it is known. */
  changedTo?: string;
}

/** The history of a courtyard from its first judgement to its latest, the earliest first, gaps included. */
export function historySteps(
  judgements: readonly Judgement[],
  rounds: readonly FlagRound[],
): HistoryStep[] {
  const known = [...judgements].sort((a, b) => a.round.sequence - b.round.sequence);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  let company: string | undefined;
  return [...rounds]
    .filter(({ sequence }) => sequence >= first.round.sequence && sequence <= last.round.sequence)
    .sort((a, b) => a.sequence - b.sequence)
    .map((round) => {
      const result = known.find((one) => one.round.id === round.id)?.result;
      const now = result?.company;
      const changedTo = now && company && now !== company ? now : undefined;
      company = now ?? company;
      return { round, result, ...(changedTo && { changedTo }) };
    });
}

/** The longest run of a flag among flags in order. */
export function longestRun(flags: readonly Flag[], flag: Flag): number {
  let longest = 0;
  let run = 0;
  for (const one of flags) {
    run = one === flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * The history in a few sentences: how often each flag, how long they lasted. Judgements come the latest
 * first; those under 公示 do not count yet.
 */
export function historyInWords(judgements: readonly Judgement[]): string {
  const flags = flagsInForce(judgements);
  const [now] = flags;
  if (!now) return '';
  const times = (['red', 'yellow', 'none'] as const).flatMap((flag) => {
    const count = flags.filter((one) => one === flag).length;
    return count > 0 ? [`${flagWord[flag]} ${count} 次`] : [];
  });
  const running = runInWords(now, runLength(flags));
  const record = (['red', 'yellow'] as const).flatMap((flag) => {
    const words = runInWords(flag, longestRun(flags, flag));
    return words && words !== running ? [`最多${words}`] : [];
  });
  return [
    `评过 ${flags.length} 次，其中${times.join('、')}`,
    ...(running ? [`现在${running}`] : []),
    ...record,
  ].join('；');
}

function flagsInForce(judgements: readonly Judgement[]): Flag[] {
  return judgements.filter(({ round }) => isInForce(round)).map(({ result }) => result.flag);
}
