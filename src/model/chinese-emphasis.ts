import type { MdastNode } from 'satteri';

type PhrasingContent = Extract<MdastNode, { type: 'paragraph' }>['children'][number];

/**
 * CommonMark tells an opening `**` from a closing one by the blanks and punctuation around it, and
 * Chinese has no blanks: `**重点：**请看` stays as it is typed, and the stars that follow pair up wrongly.
 * This reads emphasis again, with a Chinese character on either side as good as a blank, as proposed
 * in https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md.
 *
 * Works on the tree of any CommonMark parser whose positions count the characters of `source`. Gives
 * the same array where the new rule changes nothing: all other text stays as CommonMark reads it.
 */
export function withChineseEmphasis(
  children: readonly PhrasingContent[],
  source: string,
): readonly PhrasingContent[] {
  const kept = withEmphasisInside(children, source);
  const pieces = piecesOf(kept, source);
  const runs = pieces?.filter(isRun) ?? [];
  if (runs.length > MOST_RUNS) return kept;
  const isNew = runs.some((run) => {
    const [before, after] = [sidesOf(run, source, NOBODY), sidesOf(run, source, CHINESE)];
    return before.opens !== after.opens || before.closes !== after.closes;
  });
  return pieces && isNew ? nodesOf(paired(pieces, source)) : kept;
}

/** More marks in a paragraph, or deeper ones, nobody writes who does not want to keep us busy. */
const MOST_RUNS = 1000;
const DEEPEST = 50;

const CHINESE =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u3200-\u33ff\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/u;
const NOBODY = /(?!)/u;
const BLANK = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Marks that stand together in the source, such as `**`. */
interface Run {
  mark: '*' | '_';
  offset: number;
  length: number;
  /** How many of them have no partner yet. */
  left: number;
}
type Piece = PhrasingContent | Run;

function isRun(piece: Piece | undefined): piece is Run {
  return piece !== undefined && 'mark' in piece;
}

/** Links and struck text pair up their own marks. */
function withEmphasisInside(
  nodes: readonly PhrasingContent[],
  source: string,
  depth = 0,
): readonly PhrasingContent[] {
  if (depth > DEEPEST) return nodes;
  const changed = nodes.map((node): PhrasingContent => {
    if (!('children' in node) || isBareAddress(node, source)) return node;
    const isEmphasis = node.type === 'strong' || node.type === 'emphasis';
    const children = isEmphasis
      ? withEmphasisInside(node.children, source, depth + 1)
      : withChineseEmphasis(node.children, source);
    return children === node.children ? node : ({ ...node, children } as PhrasingContent);
  });
  return changed.some((node, index) => node !== nodes[index]) ? changed : nodes;
}

function isBareAddress({ type, position }: PhrasingContent, source: string): boolean {
  return type === 'link' && source[position?.start.offset ?? -1] !== '[';
}

/** The nodes with their emphasis taken apart into marks. Nothing where the source does not fit. */
function piecesOf(nodes: readonly PhrasingContent[], source: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  const add = (piece: Piece) => {
    const last = pieces.at(-1);
    const isSame = isRun(last) && isRun(piece) && last.mark === piece.mark;
    if (isSame && last.offset + last.length === piece.offset) {
      last.length += piece.length;
      last.left += piece.left;
    } else pieces.push(piece);
  };
  const takeApart = (node: PhrasingContent, depth: number): boolean => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined || depth > DEEPEST) return false;
    if (node.type === 'text') {
      const parts = partsOf(node.value, source.slice(start, end), start);
      parts?.forEach(add);
      return parts !== undefined;
    }
    if (node.type !== 'strong' && node.type !== 'emphasis') {
      add(node);
      return true;
    }
    const mark = source[start];
    if (mark !== '*' && mark !== '_') return false;
    const length = node.type === 'strong' ? 2 : 1;
    add({ mark, offset: start, length, left: length });
    if (!node.children.every((child) => takeApart(child, depth + 1))) return false;
    add({ mark, offset: end - length, length, left: length });
    return true;
  };
  return nodes.every((node) => takeApart(node, 0)) ? pieces : undefined;
}

/** How a mark is written that is only a character, any other escaped character, and a run of marks. */
const WRITTEN =
  /&(?:#0*42|#x0*2a|ast|midast|#0*95|#x0*5f|lowbar|UnderBar);|\\[!-/:-@[-`{-~]|\*+|_+/gi;

/** A text, cut at its marks. Nothing when it has others than the source that it was read from. */
function partsOf(value: string, written: string, start: number): Piece[] | undefined {
  const parts: Piece[] = [];
  let read = 0;
  const takeText = (end: number) => {
    if (end > read) parts.push({ type: 'text', value: value.slice(read, end) });
  };
  let searched = 0;
  for (const { 0: found, index } of written.matchAll(WRITTEN)) {
    const isEscape = found.startsWith('\\');
    if (isEscape && !/[*_]/.test(found)) continue;
    const at = markIn(value, searched);
    if (at < 0) return undefined;
    searched = at + 1;
    if (isEscape || found.startsWith('&')) continue;
    const mark = found[0] as '*' | '_';
    if (!value.startsWith(found, at)) return undefined;
    takeText(at);
    parts.push({ mark, offset: start + index, length: found.length, left: found.length });
    read = searched = at + found.length;
  }
  takeText(value.length);
  return markIn(value, searched) < 0 ? parts : undefined;
}

function markIn(text: string, from: number): number {
  const mark = /[*_]/g;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? -1;
}

/** Whether a run may open or close emphasis; `asBlank` are the characters that are as good as a blank. */
function sidesOf({ mark, offset, length }: Run, source: string, asBlank: RegExp) {
  const before = /.$/su.exec(source.slice(Math.max(0, offset - 2), offset))?.[0] ?? ' ';
  const after = /^./su.exec(source.slice(offset + length, offset + length + 2))?.[0] ?? ' ';
  const isMark = (text: string) => PUNCTUATION.test(text) && !asBlank.test(text);
  const isEdge = (text: string) => BLANK.test(text) || PUNCTUATION.test(text) || asBlank.test(text);
  const isLeft = !BLANK.test(after) && (!isMark(after) || isEdge(before));
  const isRight = !BLANK.test(before) && (!isMark(before) || isEdge(after));
  if (mark === '*') return { opens: isLeft, closes: isRight };
  return {
    opens: isLeft && (!isRight || PUNCTUATION.test(before)),
    closes: isRight && (!isLeft || PUNCTUATION.test(after)),
  };
}

/** https://spec.commonmark.org/0.31.2/#phase-2-inline-structure, “process emphasis”. */
function paired(pieces: readonly Piece[], source: string): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    if (isRun(piece)) {
      const closing = sidesOf(piece, source, CHINESE);
      while (closing.closes && piece.left > 0) {
        const at = done.findLastIndex(
          (other) => isRun(other) && match(other, piece, closing.opens),
        );
        const opener = done[at];
        if (!isRun(opener)) break;
        const length = Math.min(opener.left, piece.left, 2);
        const children = nodesOf(done.splice(at + 1));
        opener.left -= length;
        piece.left -= length;
        if (opener.left === 0) done.pop();
        done.push({ type: length === 2 ? 'strong' : 'emphasis', children });
      }
      if (piece.left === 0) continue;
    }
    done.push(piece);
  }
  return done;

  function match(opener: Run, closer: Run, closerOpens: boolean): boolean {
    const { opens, closes } = sidesOf(opener, source, CHINESE);
    if (opener.mark !== closer.mark || !opens) return false;
    const isThree = (opener.length + closer.length) % 3 === 0 && opener.length % 3 !== 0;
    return !(isThree && (closes || closerOpens));
  }
}

/** Marks that found no partner are text. */
function nodesOf(pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const node = isRun(piece)
      ? ({ type: 'text', value: piece.mark.repeat(piece.left) } as const)
      : piece;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    } else nodes.push(node);
  }
  return nodes;
}
