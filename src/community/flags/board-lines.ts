import type { Day } from '../../time/day.ts';
import type { Courtyard } from '../courtyards/schema.ts';
import type { Person } from '../people/schema.ts';
import type { PropertyCompany } from '../property-companies/schema.ts';
import { byFlag, currentBoard, type Judgement, type Standing } from './board.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { type Rectification, rectificationDays, rectificationOf } from './rectification.ts';
import type { Flag, FlagRound } from './schema.ts';

/** One line of the flag board as it is shown: plain data, which also travels to the reader's phone. */
export interface BoardLine {
  id: string;
  name: string;
  /** Place in the order of the community, by which readers may sort. */
  place: number;
  flag?: Flag;
  run: number;
  /** The round since which the flag has been flying. */
  since?: { id: string; title: string; on?: Day };
  reasons: string[];
  /** Why the committee decided otherwise than by score. */
  overruled?: string;
  rectification?: { state: Rectification['state']; days: string };
  company?: { id: string; name: string; manager?: string };
  /** The company under which the flag was given, where another one manages the courtyard now. */
  givenUnder?: string;
  announced?: { id: string; title: string; flag: Flag };
  corrected?: Pick<Correction, 'on' | 'was' | 'became' | 'reason'>;
}

interface Known {
  rounds: readonly FlagRound[];
  courtyards: readonly Pick<Courtyard, 'id' | 'name' | 'propertyCompany'>[];
  companies: readonly Pick<PropertyCompany, 'id' | 'name' | 'fullName' | 'manager'>[];
  people: readonly Pick<Person, 'id' | 'name'>[];
}

/** The flag board on a day, in its usual order. */
export function boardLines(known: Known, today: Day): BoardLine[] {
  const { rounds, courtyards } = known;
  return currentBoard(rounds, courtyards)
    .map((standing, place) => lineOf(standing, place, known, today))
    .sort(byFlag);
}

function lineOf(
  standing: Standing<Known['courtyards'][number]>,
  place: number,
  { companies, people }: Known,
  today: Day,
): BoardLine {
  const { courtyard, flag, run, latest, since, announced } = standing;
  const companyOf = (id?: string) => companies.find((one) => one.id === id);
  const givenTo = companyOf(latest?.result.company);
  const company = companyOf(courtyard.propertyCompany) ?? givenTo;
  return {
    id: courtyard.id,
    name: courtyard.name,
    place,
    flag,
    run,
    since: since && { id: since.id, title: since.title, on: since.decidedOn },
    reasons: latest?.result.reasons ?? [],
    overruled: latest?.result.overruled,
    rectification: latest && rectificationInWords(latest, today),
    company: company && {
      id: company.id,
      name: company.fullName ?? company.name,
      manager: people.find(({ id }) => id === company.manager)?.name,
    },
    givenUnder: givenTo && givenTo !== company ? (givenTo.fullName ?? givenTo.name) : undefined,
    announced: announced && {
      id: announced.round.id,
      title: announced.round.title,
      flag: announced.result.flag,
    },
    corrected: latest && lastCorrection(latest),
  };
}

function rectificationInWords({ result }: Judgement, today: Day): BoardLine['rectification'] {
  const rectification = rectificationOf(result, today);
  if (!rectification) return undefined;
  return { state: rectification.state, days: rectificationDays(rectification, today) };
}

function lastCorrection({ round, result }: Judgement): BoardLine['corrected'] {
  const last = correctionsOf(round).findLast(({ courtyard }) => courtyard === result.courtyard);
  if (!last) return undefined;
  const { on, was, became, reason } = last;
  return { on, was, became, reason };
}
