import { addressOf, type Question } from './address.ts';
import { ON_A_PAGE } from './result-list.ts';

/** How many results there are, as far as is known. */
export interface Count {
  total: number;
  exact: boolean;
}

/**
 * Leads from a page of results to the one before and the next. The links are real addresses; a click
 * turns the page at once.
 */
export function resultPages(
  nav: HTMLElement,
  turnTo: (page: number) => void,
): (question: Question, count: Count) => void {
  const [previous, next] = Array.from(nav.querySelectorAll('a')) as [
    HTMLAnchorElement,
    HTMLAnchorElement,
  ];
  const here = nav.querySelector('[data-page]') as HTMLElement;
  let page = 1;
  const links = [
    { link: previous, step: -1 },
    { link: next, step: 1 },
  ];
  for (const { link, step } of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      turnTo(page + step);
    });
  }
  return (question, { total, exact }) => {
    page = question.page ?? 1;
    const pages = Math.ceil(total / ON_A_PAGE);
    previous.hidden = page === 1;
    next.hidden = page >= pages;
    for (const { link, step } of links) link.href = addressOf({ ...question, page: page + step });
    here.textContent = exact ? `第 ${page} 页，共 ${pages} 页` : `第 ${page} 页`;
    nav.hidden = previous.hidden && next.hidden;
  };
}
