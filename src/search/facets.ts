/** What results can be narrowed by, and the name it has in the index and on the page. */
export const FACETS = { section: '栏目', year: '年份', courtyard: '庭院' } as const;

export type Facet = keyof typeof FACETS;
export const facets = Object.keys(FACETS) as Facet[];

/** The value that the reader chose for each facet, if any. */
export type Filters = { readonly [facet in Facet]?: string | undefined };

/** Which values a page has. */
export type Values = { readonly [facet in Facet]?: readonly string[] };

export interface Choice {
  value: string;
  /** Number of results if this were chosen and the other facets left as they are. */
  count: number;
}

/** Whether a page with these values is among what the reader chose. */
export function isChosen(values: Values, filters: Filters, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet];
    return facet === except || !chosen || values[facet]?.includes(chosen);
  });
}

/**
 * What each facet offers for the pages found: years newest first, the others by the number of results.
 * A chosen value is offered even when nothing has it, so that it can be seen and taken back.
 */
export function choices(found: readonly Values[], filters: Filters): Record<Facet, Choice[]> {
  const offer = (facet: Facet): Choice[] => {
    const counts = new Map<string, number>();
    const chosen = filters[facet];
    if (chosen) counts.set(chosen, 0);
    for (const values of found) {
      if (!isChosen(values, filters, facet)) continue;
      for (const value of values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const offered = Array.from(counts, ([value, count]) => ({ value, count }));
    const byName = (a: Choice, b: Choice) => (a.value < b.value ? -1 : 1);
    return facet === 'year'
      ? offered.sort((a, b) => -byName(a, b))
      : offered.sort((a, b) => b.count - a.count || byName(a, b));
  };
  return { section: offer('section'), year: offer('year'), courtyard: offer('courtyard') };
}
