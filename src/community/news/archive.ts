import { type Day, monthOf } from '../../time/day.ts';

export interface Month<T> {
  /** `YYYY-MM` */
  month: string;
  articles: T[];
}

/** The articles of each month that has any, latest month first, in the order in which they came. */
export function articlesByMonth<T extends { publishedAt: Day }>(
  articles: readonly T[],
): Month<T>[] {
  const months = new Map<string, T[]>();
  for (const article of articles) {
    const month = monthOf(article.publishedAt);
    const there = months.get(month);
    if (there) there.push(article);
    else months.set(month, [article]);
  }
  return [...months]
    .map(([month, there]) => ({ month, articles: there }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
