import { type Day, daysBetween, monthOf } from '../../time/day.ts';
import type { Deliberation } from './schema.ts';

type Matter = Pick<Deliberation, 'status' | 'deadline' | 'solvedOn' | 'raisedOn'>;

/** Whether a matter should have been solved by now and is not. */
export function isOverdue(matter: Matter, today: Day): boolean {
  return matter.status !== 'solved' && matter.deadline !== undefined && matter.deadline < today;
}

/** How far a deadline is: `还有 3 天`, `今天到期`, `已超期 5 天`. Nothing but the days need be known. */
export function deadlineInWords(deadline: Day, today: Day): string {
  const left = daysBetween(today, deadline);
  return left === 0 ? '今天到期' : left > 0 ? `还有 ${left} 天` : `已超期 ${-left} 天`;
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
  return {
    raised: matters.length,
    solved: solved.length,
    open: matters.length - solved.length,
    overdue: matters.filter((matter) => isOverdue(matter, today)).length,
    ...speedOf(solved),
  };
}

/** What a month brought: what was raised in it, and what was solved in it, whenever that was raised. */
export interface MonthFigures extends Pick<Figures, 'raised' | 'solved' | 'inTime' | 'medianDays'> {
  /** `YYYY-MM`. */
  month: string;
}

/**
 * The figures month by month, the latest first, from the month of `today` back to the first in which
 * anything happened, at most `count` months. Matters without days stand in no month.
 */
export function figuresByMonth(
  matters: readonly Matter[],
  today: Day,
  count: number,
): MonthFigures[] {
  const days = matters.flatMap(({ raisedOn, status, solvedOn }) => [
    raisedOn,
    status === 'solved' ? solvedOn : undefined,
  ]);
  const first = days.filter((day) => day !== undefined).sort()[0];
  if (!first) return [];
  const figures: MonthFigures[] = [];
  for (
    let month = monthOf(today);
    month >= monthOf(first) && figures.length < count;
    month = monthBefore(month)
  ) {
    const solved = matters.filter(
      ({ status, solvedOn }) => status === 'solved' && solvedOn?.startsWith(month),
    );
    figures.push({
      month,
      raised: matters.filter(({ raisedOn }) => raisedOn?.startsWith(month)).length,
      solved: solved.length,
      ...speedOf(solved),
    });
  }
  return figures;
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function speedOf(solved: readonly Matter[]): Pick<Figures, 'inTime' | 'medianDays'> {
  const judged = solved.map(wasInTime).filter((inTime) => inTime !== undefined);
  const days = solved
    .flatMap(({ raisedOn, solvedOn }) =>
      raisedOn && solvedOn ? [daysBetween(raisedOn, solvedOn)] : [],
    )
    .sort((a, b) => a - b);
  return {
    inTime: judged.length > 0 ? judged.filter(Boolean).length / judged.length : undefined,
    medianDays: median(days),
  };
}

function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
