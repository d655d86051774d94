import { List, Map as ImmutableMap } from 'immutable';
import { byOrder } from '../../../src/model/order.ts';
import type { Row, Rows } from '../own-control.ts';

/** What the table knows of a courtyard besides its result. */
export interface CourtyardLine {
  id: string;
  name: string;
  order?: number;
  /** The company that manages it now. */
  company?: string;
}

/** A round before or after the one in the form, as far as the table asks it. */
export interface OtherRound {
  id: string;
  sequence?: number;
  results?: readonly { courtyard?: string; company?: string }[];
}

/**
 * All courtyards in the order of the site, then those that a result names and that are gone, by their
 * id.
 */
export function courtyardLines(
  courtyards: readonly CourtyardLine[],
  rows: Rows | undefined,
): CourtyardLine[] {
  const known = new Set(courtyards.map(({ id }) => id));
  const gone = (rows ?? List<Row>())
    .map((row) => String(row.get('courtyard') ?? ''))
    .filter((id) => !known.has(id));
  return [
    ...[...courtyards].sort(byOrder),
    ...[...gone].map((id) => ({ id, name: id || '（没有写庭院）' })),
  ];
}

/**
 * The company that the last round before this one names for a courtyard; else the one that manages it
 * now. A round without a number counts as the newest.
 */
export function companyOf(
  courtyard: CourtyardLine,
  rounds: readonly OtherRound[],
  sequence: number = Infinity,
): string | undefined {
  const [last] = rounds
    .filter((round) => (round.sequence ?? 0) < sequence)
    .sort((a, b) => (b.sequence ?? 0) - (a.sequence ?? 0));
  return (
    last?.results?.find((result) => result.courtyard === courtyard.id)?.company ?? courtyard.company
  );
}

/** The rows with one field of a courtyard's result changed; an empty value takes the field out. */
export function withField(rows: Rows, { id }: CourtyardLine, name: string, value: unknown): Rows {
  const index = rows.findIndex((row) => row.get('courtyard') === id);
  const row = rows.get(index);
  if (index < 0 || !row) return rows;
  const isEmpty = value === undefined || value === '' || (List.isList(value) && value.isEmpty());
  return rows.set(index, isEmpty ? row.delete(name) : row.set(name, value));
}

/**
 * The rows with a result for a courtyard that had none. It stands before the results of the courtyards
 * that come after it in the table, so that the file has the order of the table.
 */
export function withResult(rows: Rows, row: Row, lines: readonly CourtyardLine[]): Rows {
  const place = (one: Row) => lines.findIndex(({ id }) => id === one.get('courtyard'));
  const next = rows.findIndex((one) => place(one) > place(row));
  return next < 0 ? rows.push(row) : rows.insert(next, row);
}

/** A result that says only which courtyard and which company. */
export function newResult(courtyard: string, company: string | undefined): Row {
  const row: Row = ImmutableMap<string, unknown>({ courtyard });
  return company ? row.set('company', company) : row;
}
