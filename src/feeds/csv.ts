export type Cell = string | number | undefined;

/**
 * What a spreadsheet may take for the beginning of a formula, as OWASP lists it under CSV injection:
 * the four signs, also in full width and behind blanks, and the control characters by which a cell
 * could begin anew.
 */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** Whatever some locale parts cells or lines with; inside quotation marks it begins no new cell. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as RFC 4180 writes it. It begins with a byte order mark, without which Excel shows Chinese
 * as gibberish; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
