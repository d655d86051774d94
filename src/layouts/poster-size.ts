import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Sizes of the text of a poster in points, as `poster.css` sets them for `.size-1`, `.size-2` … */
const TEXT = [48, 40, 34, 29, 25, 22, 19.5, 17.5, 16, 14.5, 13.5, 12.5, 11.7, 11] as const;
/** Sizes of the title, for `.title-1` …, each with the longest title, in characters, that it suits. */
const TITLE = [
  [60, 8],
  [48, 20],
  [38, 30],
  [30, 45],
  [25, Number.POSITIVE_INFINITY],
] as const;

/** A text in this size or a smaller one is dense: the title must leave it room. */
const DENSE = TEXT.indexOf(14.5);
/** Letters larger than this tear the columns of a table apart. */
const LARGEST_IN_TABLE = TEXT.indexOf(22);
const LARGEST_OVER_DENSE = TITLE.findIndex(([size]) => size === 38);

/** A4 in points, without its margins of 12 mm, the head with the mark and the foot with the code. */
const WIDTH = 527;
const HEIGHT = 774 - 62 - 122;
/** The text above and below the main text is set in this size. */
const ASIDE = 17;
/** A picture on a poster is at most so high: 40 mm. */
const PICTURE = 114;
/** Unlike phones, printers differ little; but fonts do. */
const CAUTION = 1.08;

export interface PosterSize {
  /** Which size the title has, 1 the largest. */
  title: number;
  /** Which size the text has, 1 the largest. */
  text: number;
  /** The largest size that suits the text, were there room for it. */
  largest: number;
  /** Whether the text may not fit even in the smallest size. */
  isCut: boolean;
  /** Whether the text is a word or two, which stand in the middle of the sheet. */
  isShort: boolean;
}

/**
 * The largest sizes in which a poster surely keeps to its one page, guessed from the HTML of its
 * parts, since nobody measures where no script runs. A dense text asks for a smaller title.
 */
export function posterSize(parts: {
  title: string;
  lead: string;
  text: string;
  after: string;
}): PosterSize {
  const preferred = TITLE.findIndex(([, longest]) => widthOf(parts.title) <= longest);
  const largest = parts.text.includes('<table') ? LARGEST_IN_TABLE : 0;
  const textBelow = (title: number) => {
    const room = HEIGHT - titleHeight(parts.title, title) - aside(parts.lead) - aside(parts.after);
    const fits = TEXT.findIndex(
      (size, place) => place >= largest && heightOf(parts.text, size, WIDTH) * CAUTION <= room,
    );
    return fits < 0 ? TEXT.length : fits;
  };
  let title = preferred;
  if (textBelow(preferred) >= DENSE) {
    title = Math.max(preferred, LARGEST_OVER_DENSE);
    for (let smaller = title + 1; smaller < TITLE.length; smaller += 1) {
      if (textBelow(smaller) < textBelow(title) || textBelow(title) === TEXT.length)
        title = smaller;
    }
  }
  const text = textBelow(title);
  return {
    title: title + 1,
    text: Math.min(text, TEXT.length - 1) + 1,
    largest: largest + 1,
    isCut: text === TEXT.length,
    isShort: widthOf(textOf(parseFragment(parts.text).childNodes)) <= 24,
  };
}

function titleHeight(title: string, place: number): number {
  const [size = 0] = TITLE[place] ?? [];
  return Math.ceil((widthOf(title) * size) / WIDTH) * size * 1.3 + 24;
}

function aside(html: string): number {
  return html.trim() === '' ? 0 : heightOf(html, ASIDE, WIDTH) + 14;
}

/** How high a piece of HTML stands, in points, set in a size on lines of a width. */
export function heightOf(html: string, size: number, width: number): number {
  return stackHeight(parseFragment(html).childNodes, size, width);
}

function stackHeight(nodes: readonly Node[], size: number, width: number): number {
  const blocks = nodes.filter(defaultTreeAdapter.isElementNode);
  const isRunning = nodes.some(
    (node) =>
      (defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '') ||
      (defaultTreeAdapter.isElementNode(node) && INLINE.has(node.tagName)),
  );
  if (isRunning) {
    const inside = blocks.filter(({ tagName }) => !INLINE.has(tagName));
    const own = nodes.filter((node) => !inside.includes(node as Element));
    return (
      lines(textOf(own), size, width) * size * 1.6 +
      pictures(own) +
      inside.reduce((sum, block) => sum + blockHeight(block, size, width), 0)
    );
  }
  return blocks.reduce((sum, block) => sum + blockHeight(block, size, width), 0);
}

const INLINE = new Set(
  'a abbr b bdi br code del dfn em i img input kbd mark q s small span strong sub sup svg time u var'.split(
    ' ',
  ),
);

function blockHeight(element: Element, size: number, width: number): number {
  const columns = Number(attribute(element, 'data-columns') ?? 1);
  const inside = (its: number, room: number) =>
    stackHeight(element.childNodes, its, room / columns - (columns > 1 ? size : 0)) / columns;
  switch (element.tagName) {
    case 'table':
      return tableHeight(element, size, width) + size * 0.6;
    case 'h2':
    case 'h3':
    case 'h4':
      return inside(size * 1.2, width) + size * 0.9;
    case 'li':
      return inside(size, width - size * 1.7) + size * 0.25;
    case 'blockquote':
      return inside(size, width - size * 1.5) + size * 0.6;
    case 'hr':
      return size * 2;
    default:
      return inside(size, width) + size * 0.6;
  }
}

/** The columns of a table share its width by their longest cells, much as browsers do. */
function tableHeight(table: Element, size: number, width: number): number {
  const rows = descendants(table, 'tr').map((row) =>
    row.childNodes
      .filter(defaultTreeAdapter.isElementNode)
      .map((cell) => widthOf(textOf(cell.childNodes)) * size),
  );
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(size * 2, ...rows.map((cells) => cells[column] ?? 0)),
  );
  const room = width - columns * size * 1.1;
  const wanted = longest.reduce((sum, one) => sum + one, 0);
  const shares = longest.map((one) =>
    Math.max(size * 2, wanted <= room ? one : (one / wanted) * room),
  );
  return rows.reduce((sum, cells) => {
    const most = Math.max(
      1,
      ...cells.map((cell, column) => Math.ceil(cell / (shares[column] ?? room))),
    );
    return sum + most * size * 1.35 + size * 0.55;
  }, 0);
}

function lines(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * size) / width)), 0);
}

/** The width of a text in em: a Chinese character is one, a letter or digit a good half. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.trim()) width += character > '\u2e7f' ? 1 : 0.6;
  return width;
}

/** The text of nodes on one line; only `<br>` begins another one. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
      if (!defaultTreeAdapter.isElementNode(node)) return '';
      return node.tagName === 'br' ? '\n' : textOf(node.childNodes);
    })
    .join('');
}

function pictures(nodes: readonly Node[]): number {
  return nodes
    .filter(defaultTreeAdapter.isElementNode)
    .reduce((sum, node) => sum + (node.tagName === 'img' ? PICTURE : pictures(node.childNodes)), 0);
}

function descendants(element: Element, tagName: string): Element[] {
  return element.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .flatMap((child) => [
      ...(child.tagName === tagName ? [child] : []),
      ...descendants(child, tagName),
    ]);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
