import { addDays, type Day } from '../../time/day.ts';
import type { Deliberation } from './schema.ts';

type Matter = Pick<Deliberation, 'status' | 'raisedOn' | 'solvedOn' | 'deadline'>;

/** Days for which a solved matter stays on the first page of the register. */
const RECENT = 92;
/** So many solved ones are shown there even when they are older. */
const AT_LEAST = 10;

/** The open matters, those whose deadline ends first before the others. */
export function openMatters<T extends Matter>(matters: readonly T[]): T[] {
  return matters
    .filter(({ status }) => status !== 'solved')
    .sort((a, b) => compare(a.deadline ?? '9', b.deadline ?? '9'));
}

/** The matters solved of late, the latest first, so that the page stays light however long the register. */
export function lastSolved<T extends Matter>(matters: readonly T[], today: Day): T[] {
  const since = addDays(today, -RECENT);
  return matters
    .filter(({ status }) => status === 'solved')
    .sort((a, b) => compare(b.solvedOn ?? b.raisedOn ?? '', a.solvedOn ?? a.raisedOn ?? ''))
    .filter(({ solvedOn }, place) => place < AT_LEAST || (solvedOn ?? '') >= since);
}

/** The years in which matters were raised, the latest first, each with its own. */
export function mattersByYear<T extends Matter>(
  matters: readonly T[],
): { year: string; matters: T[] }[] {
  const years = new Map<string, T[]>();
  for (const matter of matters) {
    const year = matter.raisedOn?.slice(0, 4);
    if (year) years.set(year, [...(years.get(year) ?? []), matter]);
  }
  return [...years]
    .map(([year, raised]) => ({ year, matters: raised }))
    .sort((a, b) => compare(b.year, a.year));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
