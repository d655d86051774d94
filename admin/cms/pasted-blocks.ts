import { joinChineseLines } from '../../src/model/chinese-lines.ts';
import { pastedTable } from './pasted-table.ts';

/** A piece of text in Decap's editor, with what is set about it. */
export interface TextPiece {
  text: string;
  bold?: true;
  italic?: true;
  delete?: true;
}

/** A block of Decap's editor, or a link or line break within one. */
export interface Piece {
  type: string;
  data?: Record<string, unknown>;
  children: (Piece | TextPiece)[];
}

export interface Pasted {
  blocks: Piece[];
  /** Photos that stood in it. They lie on a computer or another site and cannot come along. */
  photos: number;
}

/**
 * What is worth keeping of a page that was copied from Word, WPS, Excel, WeChat or a browser: headings,
 * paragraphs, bold, italic and struck text, lists, tables, quotations and links.
 */
export function pastedBlocks(page: Document): Pasted {
  const photos = [...page.querySelectorAll('img')].filter((img) => !isHidden(img)).length;
  const levels = [...page.body.querySelectorAll('*')].flatMap((one) => headingLevel(one) ?? []);
  return { blocks: blocksIn(page.body, Math.min(...levels)), photos };
}

type Marks = Omit<TextPiece, 'text'>;

const NOT_SHOWN = /^(STYLE|SCRIPT|TITLE|META|LINK|XML|IMG|SVG|VIDEO|AUDIO|IFRAME|COLGROUP)$/i;
const LIST = /^(UL|OL)$/;
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TR|UL)$/;

function blocksIn(parent: Element, topLevel: number): Piece[] {
  const blocks: Piece[] = [];
  let line: (Piece | TextPiece)[] = [];
  const endLine = () => {
    const children = trimmed(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  const listed: ListRow[] = [];
  const endList = () => {
    const first = listed[0];
    if (first) blocks.push(...nested(listed.splice(0), first.level));
  };

  for (const node of parent.childNodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      line.push(...inline(node, {}));
      continue;
    }
    if (isHidden(node)) continue;
    endLine();
    const row = listRow(node);
    if (row) {
      listed.push(row);
      continue;
    }
    endList();
    const level = headingLevel(node);
    if (level !== undefined) {
      const children = trimmed(withoutMarks(inline(node, {})));
      const type = HEADINGS[Math.min(level - topLevel, HEADINGS.length - 1)] as string;
      if (children.length > 0) blocks.push({ type, children });
    } else if (LIST.test(node.nodeName)) {
      blocks.push(...list(node, topLevel));
    } else if (node instanceof HTMLTableElement) {
      blocks.push(...pastedTable(node, cell, (td) => blocksIn(td, topLevel)));
    } else if (node.nodeName === 'BLOCKQUOTE') {
      const children = blocksIn(node, topLevel);
      if (children.length > 0) blocks.push({ type: 'quote', children });
    } else if (node.nodeName === 'HR') {
      blocks.push({ type: 'thematic-break', children: [{ text: '' }] });
    } else blocks.push(...blocksIn(node, topLevel));
  }
  endLine();
  endList();
  return blocks;
}

const HEADINGS = ['heading-two', 'heading-three', 'heading-four'];

/** Of a heading, also one that only Word knows to be one. */
function headingLevel(element: Element): number | undefined {
  const [, level] = /^H([1-6])$/.exec(element.nodeName) ?? [];
  if (level) return Number(level);
  if (/^MsoTitle$/.test(element.className)) return 1;
  const [, outline] = /mso-outline-level:\s*([1-6])/.exec(styleOf(element)) ?? [];
  return outline && element.nodeName === 'P' ? Number(outline) : undefined;
}

/** A paragraph of Word that is one row of a list: its marker is text before it. */
interface ListRow {
  level: number;
  /** The number with which it begins; none of a list without numbers. */
  start?: number;
  children: (Piece | TextPiece)[];
}

function listRow(element: Element): ListRow | undefined {
  const [, level] = /mso-list:\s*l\d+\s+level(\d+)/.exec(styleOf(element)) ?? [];
  const marker = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  );
  if (!level || !marker || headingLevel(element) !== undefined) return undefined;
  const sign = (marker.textContent ?? '').replace(/\s/g, '');
  const [, number] = /^[(（]?(\d+)[.)、．）]?$/.exec(sign) ?? [];
  // 一、 and （一） are part of what is said; Markdown has no such numbers.
  if (!number && /[\p{Script=Han}①-⑳]/u.test(sign)) return undefined;
  marker.remove();
  const children = trimmed(inline(element, {}));
  return { level: Number(level), children, ...(number && { start: Number(number) }) };
}

/** Rows of a list with the rows below them that stand farther in. */
function nested(rows: ListRow[], level: number): Piece[] {
  const lists: Piece[] = [];
  for (let row = rows.shift(); row; row = rows.shift()) {
    const deeper: ListRow[] = [];
    while (rows[0] && rows[0].level > level) deeper.push(rows.shift() as ListRow);
    const type = row.start === undefined ? 'bulleted-list' : 'numbered-list';
    const item: Piece = {
      type: 'list-item',
      children: [
        { type: 'paragraph', children: row.children.length > 0 ? row.children : [{ text: '' }] },
        ...(deeper[0] ? nested(deeper, deeper[0].level) : []),
      ],
    };
    const last = lists.at(-1);
    if (last?.type === type) last.children.push(item);
    else lists.push({ type, data: { start: row.start ?? null }, children: [item] });
  }
  return lists;
}

function list(element: Element, topLevel: number): Piece[] {
  const items: Piece[] = [];
  for (const child of element.children) {
    const blocks = LIST.test(child.nodeName) ? list(child, topLevel) : blocksIn(child, topLevel);
    const last = items.at(-1);
    // Word puts a list within a list between the rows instead of into one.
    if (LIST.test(child.nodeName) && last) last.children.push(...blocks);
    else if (blocks.length > 0) items.push({ type: 'list-item', children: blocks });
  }
  if (items.length === 0) return [];
  const isNumbered = element.nodeName === 'OL';
  const start = isNumbered ? Number(element.getAttribute('start') ?? 1) : null;
  const type = isNumbered ? 'numbered-list' : 'bulleted-list';
  return [{ type, data: { start }, children: items }];
}

/** The text of a cell, which must be one line. */
function cell(element: Element): (Piece | TextPiece)[] {
  return trimmed(
    inline(element, {}).map((piece) =>
      'text' in piece || piece.type === 'link' ? piece : { text: ' ' },
    ),
  );
}

function inline(node: Node, marks: Marks): (Piece | TextPiece)[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = joinChineseLines(node.textContent ?? '').replace(/[\s\u00A0]+/g, ' ');
    return text ? [{ text, ...marks }] : [];
  }
  if (!isElement(node) || isHidden(node)) return [];
  if (node.nodeName === 'BR') return [{ type: 'break', children: [{ text: '' }] }];
  const own = { ...marks, ...marksOf(node, marks) };
  const children = [...node.childNodes].flatMap((child) => inline(child, own));
  const url = node.nodeName === 'A' ? safeAddress(node.getAttribute('href')) : undefined;
  if (url && children.some((one) => 'text' in one && one.text.trim())) {
    return [{ type: 'link', data: { url, title: null }, children: trimmed(children) }];
  }
  // Blocks that must share one line, as in a cell.
  return BLOCK.test(node.nodeName) && children.length > 0 ? [...children, { text: ' ' }] : children;
}

function marksOf(element: Element, inherited: Marks): Marks {
  const style = styleOf(element);
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1];
  const isBold = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : /^(B|STRONG)$/.test(element.nodeName) || inherited.bold;
  return {
    ...inherited,
    bold: isBold ? true : undefined,
    ...((/^(I|EM)$/.test(element.nodeName) || /font-style:\s*italic/.test(style)) && {
      italic: true,
    }),
    ...((/^(S|DEL|STRIKE)$/.test(element.nodeName) || /line-through/.test(style)) && {
      delete: true,
    }),
  } as Marks;
}

/** Only addresses that a reader can follow; those within a file or on a computer are dropped. */
function safeAddress(address: string | null): string | undefined {
  const url = (address ?? '').trim();
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url) ? url : undefined;
}

/** Without blanks and breaks at its ends, where Chinese texts also have their indent. */
function trimmed(pieces: readonly (Piece | TextPiece)[]): (Piece | TextPiece)[] {
  const result = joined(pieces);
  const isEmpty = (piece: Piece | TextPiece | undefined) =>
    piece && ('text' in piece ? piece.text === '' : piece.type === 'break');
  for (;;) {
    const [first] = result;
    if (first && 'text' in first) first.text = first.text.trimStart();
    if (!isEmpty(first)) break;
    result.shift();
  }
  for (;;) {
    const last = result.at(-1);
    if (last && 'text' in last) last.text = last.text.trimEnd();
    if (!isEmpty(last)) break;
    result.pop();
  }
  return result;
}

/** Texts that follow each other with the same marks are one, blanks between them are one blank. */
function joined(pieces: readonly (Piece | TextPiece)[]): (Piece | TextPiece)[] {
  const result: (Piece | TextPiece)[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (!('text' in piece) || !last || !('text' in last)) {
      result.push({ ...piece });
    } else if (sameMarks(last, piece)) {
      last.text = (last.text + piece.text).replace(/ {2,}/g, ' ');
    } else
      result.push({
        ...piece,
        text: last.text.endsWith(' ') ? piece.text.trimStart() : piece.text,
      });
  }
  return result.filter((piece) => !('text' in piece) || piece.text !== '');
}

function sameMarks(one: TextPiece, other: TextPiece): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.delete === other.delete;
}

function withoutMarks(pieces: readonly (Piece | TextPiece)[]): (Piece | TextPiece)[] {
  return pieces.map((piece) =>
    'text' in piece ? { text: piece.text } : { ...piece, children: withoutMarks(piece.children) },
  );
}

function holdsBlocks(element: Element): boolean {
  return BLOCK.test(element.nodeName) || [...element.children].some(holdsBlocks);
}

function isHidden(element: Element): boolean {
  return NOT_SHOWN.test(element.nodeName)
    ? element.nodeName !== 'IMG'
    : /display:\s*none|mso-hide:\s*all/.test(styleOf(element));
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
