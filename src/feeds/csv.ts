export type Cell = string | number | undefined;

/** What a spreadsheet would take for the beginning of a formula, also in its full-width form. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

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
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
