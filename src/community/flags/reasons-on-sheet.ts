import type { FlagResult } from './schema.ts';

/** A cell of reasons holds so many characters on a line, and a sheet of A4 so many lines of 11 points. */
const LINE = 26;
const MOST_LINES = 22;

/**
 * How many reasons of each result a poster has room for, at most four; 0 where there is not even room
 * for one of each.
 */
export function reasonsOnSheet(results: readonly Pick<FlagResult, 'reasons'>[]): number {
  const linesWith = (count: number) =>
    results.reduce((sum, { reasons }) => {
      const text = reasons.slice(0, count).join('；');
      return sum + Math.max(1, Math.ceil(text.length / LINE));
    }, 0);
  return [4, 3, 2, 1].find((count) => linesWith(count) <= MOST_LINES) ?? 0;
}
