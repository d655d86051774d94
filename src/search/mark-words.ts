import { marked } from './excerpt.ts';
import type { Word } from './words.ts';

/** Ends a stretch of text: no word stands across it. */
const BOUNDARY = '\u0001';
const BLOCKS =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, div, section, article, figure, figcaption, blockquote, pre';
/** What is no text to read, or belongs to a script that would miss its own elements. */
const LEFT_ALONE = 'script, style, template, svg, select, [hidden], [data-live], .visually-hidden';

/** Marks every place of the words in the text of an element, and returns the marks in their order. */
export function markWords(place: Element, words: readonly Word[]): HTMLElement[] {
  const nodes = textsIn(place);
  let text = '';
  let block: Element | null | undefined;
  const starts = nodes.map((node) => {
    const own = node.parentElement?.closest(BLOCKS);
    if (own !== block) text += BOUNDARY;
    block = own;
    const start = text.length;
    text += node.data;
    return start;
  });
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of marked(text, words)) {
    const end = at + part.text.length;
    if (part.marked) ranges.push({ start: at, end });
    at = end;
  }
  const marks: HTMLElement[] = [];
  // From the end on, so that the places before keep their numbers while text is split.
  for (const { start, end } of ranges.reverse()) {
    for (let n = nodes.length - 1; n >= 0; n -= 1) {
      const node = nodes[n] as Text;
      const first = Math.max(0, start - (starts[n] as number));
      const last = Math.min(node.data.length, end - (starts[n] as number));
      if (first < last) marks.unshift(mark(node, first, last));
    }
  }
  return marks;
}

/** Takes marks away again and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const one of marks) {
    const parent = one.parentNode;
    while (one.firstChild) parent?.insertBefore(one.firstChild, one);
    parent?.removeChild(one);
    parent?.normalize();
  }
}

function textsIn(place: Element): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(LEFT_ALONE)) found.push(node);
  }
  return found;
}

function mark(node: Text, first: number, last: number): HTMLElement {
  const rest = node.splitText(first);
  rest.splitText(last - first);
  const element = document.createElement('mark');
  element.className = 'found';
  rest.parentNode?.replaceChild(element, rest);
  element.appendChild(rest);
  return element;
}
