import { type Facet, type Filters, facets } from './facets.ts';

/** What a reader asks the search. */
export interface Question {
  query: string;
  filters: Filters;
}

/** The question in the part of an address behind `?`. */
export function questionIn(parameters: string): Question {
  const asked = new URLSearchParams(parameters);
  const filters: { [facet in Facet]?: string } = {};
  for (const facet of facets) {
    const value = asked.get(facet);
    if (value) filters[facet] = value;
  }
  return { query: asked.get('q') || '', filters };
}

/** The address of the search page that answers the question. */
export function addressOf({ query, filters }: Question): string {
  const asked = new URLSearchParams();
  if (query.trim()) asked.set('q', query.trim());
  for (const facet of facets) {
    const value = filters[facet];
    if (value) asked.set(facet, value);
  }
  const parameters = asked.toString();
  return parameters ? `/search/?${parameters}` : '/search/';
}
