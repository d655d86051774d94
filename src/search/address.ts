import { type Facet, type Filters, facets } from './facets.ts';
import type { Order } from './query.ts';

/** What a reader asks the search. */
export interface Question {
  query: string;
  filters: Filters;
  /** By relevance, unless she wants it otherwise. */
  order?: Order;
  /** Which page of the results she sees, from 1 on; the first unless she turned to another. */
  page?: number;
}

/** The question in the part of an address behind `?`. What makes no sense there is left out. */
export function questionIn(parameters: string): Question {
  const asked = new URLSearchParams(parameters);
  const filters: { [facet in Facet]?: string } = {};
  for (const facet of facets) {
    const value = asked.get(facet);
    if (value) filters[facet] = value;
  }
  const [page = '1'] = /^[1-9]\d{0,3}$/.exec(asked.get('page') ?? '') ?? [];
  return {
    query: asked.get('q') || '',
    filters,
    order: asked.get('order') === 'date' ? 'date' : 'relevance',
    page: Number(page),
  };
}

/** The address of the search page that answers the question. */
export function addressOf({ query, filters, order, page = 1 }: Question): string {
  const asked = new URLSearchParams();
  if (query.trim()) asked.set('q', query.trim());
  for (const facet of facets) {
    const value = filters[facet];
    if (value) asked.set(facet, value);
  }
  if (order === 'date') asked.set('order', order);
  if (page > 1) asked.set('page', String(page));
  const parameters = asked.toString();
  return parameters ? `/search/?${parameters}` : '/search/';
}
