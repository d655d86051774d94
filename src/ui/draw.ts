import type { Part } from './markup.ts';

/** Puts pieces of a page into an element of the page that is open, instead of what it held. */
export function draw(place: Element, parts: readonly Part[]): void {
  place.textContent = '';
  for (const part of parts) place.appendChild(nodeOf(part));
}

function nodeOf(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
  for (const child of part.children) element.appendChild(nodeOf(child));
  return element;
}
