import type { Piece, TextPiece } from './pasted-blocks.ts';

type Cell = (Piece | TextPiece)[];

/**
 * A table that was copied. Markdown knows no merged cells: what stood in one stands in its first cell.
 * Columns and rows without any text are left out. A title over all columns becomes a paragraph, and a
 * table of one cell was only a frame around a text.
 */
export function pastedTable(
  table: HTMLTableElement,
  textOf: (cell: Element) => Cell,
  blocksIn: (cell: Element) => Piece[],
): Piece[] {
  const [only, ...others] = [...table.rows].flatMap(({ cells }) => [...cells]);
  if (only && others.length === 0) return blocksIn(only);

  const rows: Cell[][] = [...table.rows].map(() => []);
  for (const [index, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      let column = 0;
      while (rows[index]?.[column]) column++;
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        for (let across = 0; across < Math.max(1, cell.colSpan); across++) {
          const line = rows[index + down];
          if (line) line[column + across] = down + across === 0 ? textOf(cell) : [];
        }
      }
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  const isText = (cell: Cell | undefined) => cell !== undefined && cell.length > 0;
  const columns = [...Array(width).keys()].filter((column) =>
    rows.some((row) => isText(row[column])),
  );
  const filled = rows.filter((row) => row.some(isText));
  const titles: Cell[] = table.caption ? [textOf(table.caption)] : [];
  while (columns.length > 1 && filled[0]?.filter(isText).length === 1) {
    titles.push(filled.shift()?.find(isText) ?? []);
  }
  const paragraphs = titles.filter(isText).map((children) => ({ type: 'paragraph', children }));
  if (filled.length === 0) return paragraphs;
  return [
    ...paragraphs,
    {
      type: 'table',
      data: { align: columns.map(() => null) },
      children: filled.map((row) => ({
        type: 'table-row',
        children: columns.map((column) => {
          const text = row[column] ?? [];
          return { type: 'table-cell', children: text.length > 0 ? text : [{ text: '' }] };
        }),
      })),
    },
  ];
}
