import type { Courtyard } from '../courtyards/schema.ts';
import { type Judgement, judgementsOf } from './board.ts';
import type { FlagRound } from './schema.ts';

/** What the rounds said of one courtyard while a company managed it. */
export interface Tenure {
  courtyard: string;
  /** Whether the company manages the courtyard now. */
  isCurrent: boolean;
  /** The latest first. */
  judgements: Judgement[];
}

/**
 * The record of a company: every courtyard that it manages, or managed in a round, those of today first.
 * What a courtyard got under another company is not in it.
 */
export function companyRecord(
  company: string,
  rounds: readonly FlagRound[],
  courtyards: readonly Pick<Courtyard, 'id' | 'propertyCompany'>[],
): Tenure[] {
  return courtyards
    .map(({ id, propertyCompany }) => ({
      courtyard: id,
      isCurrent: propertyCompany === company,
      judgements: judgementsOf(id, rounds).filter(({ result }) => result.company === company),
    }))
    .filter(({ isCurrent, judgements }) => isCurrent || judgements.length > 0)
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** The record of a company round by round, the latest first: what each courtyard got that it managed then. */
export function companyRounds(
  record: readonly Tenure[],
): { round: FlagRound; results: Judgement['result'][] }[] {
  const judgements = record.flatMap((tenure) => tenure.judgements);
  const rounds = new Map(judgements.map(({ round }) => [round.id, round]));
  return [...rounds.values()]
    .sort((a, b) => b.sequence - a.sequence)
    .map((round) => ({
      round,
      results: judgements.filter((one) => one.round.id === round.id).map(({ result }) => result),
    }));
}
