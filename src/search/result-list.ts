import type { Part } from './excerpt.ts';
import { hashOf } from './found-words.ts';
import type { Found } from './query.ts';

/** How many results a page shows. */
export const ON_A_PAGE = 10;

/** The list of results of a search page, which is filled as they come. */
export interface ResultList {
  /** Shows these results of a page, each with what was looked for behind its address; those that are there already stay as they are. */
  show(found: readonly Found[], page: number, words: readonly string[]): void;
  clear(): void;
  readonly count: number;
  /** Gives the keyboard to the first result. */
  focus(): void;
}

/** The list in an element, with each result made from a template. */
export function resultList(list: HTMLOListElement, template: HTMLTemplateElement): ResultList {
  let page = 1;
  const clear = () => {
    list.textContent = '';
  };
  return {
    show(found, shown, words) {
      if (shown !== page) clear();
      page = shown;
      const first = (page - 1) * ON_A_PAGE;
      list.start = first + 1;
      const ofPage = found.slice(first, first + ON_A_PAGE);
      for (const result of ofPage.slice(list.children.length)) {
        list.append(itemFor(result, hashOf(words), template));
      }
    },
    clear,
    get count() {
      return list.children.length;
    },
    focus() {
      list.querySelector('a')?.focus();
    },
  };
}

function itemFor(
  { address, title, excerpt, section, date }: Found,
  hash: string,
  template: HTMLTemplateElement,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a') as HTMLAnchorElement;
  link.href = address + hash;
  link.textContent = '';
  link.append(...nodes(title));
  (item.querySelector('[data-excerpt]') as HTMLElement).append(...nodes(excerpt));
  (item.querySelector('[data-about]') as HTMLElement).textContent = [section, date]
    .filter(Boolean)
    .join(' · ');
  return item;
}

function nodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
