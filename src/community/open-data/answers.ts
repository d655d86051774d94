import { csvText } from '../../feeds/csv.ts';
import { tableOf } from '../../feeds/open-data.ts';
import type { Published } from './entries.ts';

/** A document as it is sent: readable for people, too. */
export function jsonAnswer(document: object): Response {
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** The table of a set for spreadsheets. */
export function csvAnswer({ set, document }: Published): Response {
  const { headings, rows } = tableOf(set, document);
  return new Response(csvText(headings, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
