import type { Day } from '../../time/day.ts';
import { daysBetween } from '../../time/day.ts';
import type { Deliberation } from './schema.ts';

type Matter = Pick<Deliberation, 'status' | 'deadline' | 'solvedOn' | 'raisedOn'>;

/** Whether a matter should have been solved by now and is not. */
export function isOverdue(matter: Matter, today: Day): boolean {
  return matter.status !== 'solved' && matter.deadline !== undefined && matter.deadline < today;
}

/** Whether a solved matter kept its deadline; undefined where either day is unknown. */
export function wasInTime(matter: Matter): boolean | undefined {
  if (!matter.solvedOn || !matter.deadline) return undefined;
  return matter.solvedOn <= matter.deadline;
}

export interface Figures {
  raised: number;
  solved: number;
  open: number;
  overdue: number;
  /** Share of the solved matters with known days that kept their deadline, 0 to 1. */
  inTime?: number;
  /** Median of the days from raised to solved. */
  medianDays?: number;
}

/** The figures of a set of matters. */
export function figuresOf(matters: readonly Matter[], today: Day): Figures {
  const solved = matters.filter(({ status }) => status === 'solved');
  const judged = solved.map(wasInTime).filter((inTime) => inTime !== undefined);
  const days = solved
    .flatMap(({ raisedOn, solvedOn }) =>
      raisedOn && solvedOn ? [daysBetween(raisedOn, solvedOn)] : [],
    )
    .sort((a, b) => a - b);
  return {
    raised: matters.length,
    solved: solved.length,
    open: matters.length - solved.length,
    overdue: matters.filter((matter) => isOverdue(matter, today)).length,
    inTime: judged.length > 0 ? judged.filter(Boolean).length / judged.length : undefined,
    medianDays: median(days),
  };
}

function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
