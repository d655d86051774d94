import { addressOf, type Question, questionIn } from './address.ts';
import { SearchUnavailable } from './archive.ts';
import { ASKED } from '../ui/asked.ts';
import { type Choice, type Facet, facets } from './facets.ts';
import type { Found, Search, SearchAnswer } from './query.ts';
import { ON_A_PAGE, resultList } from './result-list.ts';
import { resultPages } from './result-pages.ts';
import type { Suggest } from './suggest.ts';

const PAUSE_IN_TYPING = 250;
const NOTICEABLE = 400;

/**
 * Answers what the reader asks on the search page, while it is typed and when it comes with the
 * address. The address always says what is shown: every question that the reader settles on is a step
 * to go back to, the half-typed ones on the way to it are not.
 */
export function showAnswers(page: HTMLElement, search: Search, suggest: Suggest): void {
  const part = <E extends HTMLElement>(name: string) => page.querySelector(`[${name}]`) as E;
  const form = page.querySelector('form') as HTMLFormElement;
  const input = page.querySelector('input') as HTMLInputElement;
  const status = part('data-status');
  const results = resultList(part('data-results'), part('data-result'));
  const pages = part('data-pages');
  const showPages = resultPages(pages, turnTo);
  const none = part('data-none');
  const instead = part('data-instead');
  const allFacets = part('data-all-facets');
  const facetGroup = part('data-facets');
  const selects = facets.map((facet) => part<HTMLSelectElement>(`data-facet="${facet}"`));
  const order = part<HTMLSelectElement>('data-order');
  const failures = Array.from(page.querySelectorAll<HTMLElement>('[data-failed]'));
  const pageTitle = document.title;

  let question = questionIn(location.search);
  let answer: SearchAnswer | undefined;
  /** All that the answer has given so far. */
  let found: Found[] = [];
  /** Whether another part of the page has answered. */
  let isAnswered = false;
  let asked = 0;
  let isTyping = !question.query;
  let isComposing = false;
  let pause = 0;
  let filling: Promise<void> = Promise.resolve();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Hides the keyboard of a phone, which covers the results.
    input.blur();
    ask({ ...question, query: input.value }, 'settled');
  });
  input.addEventListener('focus', () => {
    search.warmUp().catch(showFailure);
  });
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(pause);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    askAfterPause();
  });
  input.addEventListener('input', () => {
    if (!isComposing) askAfterPause();
  });
  for (const select of selects) {
    select.addEventListener('change', () => {
      const filters = { ...question.filters, [select.dataset.facet as Facet]: select.value };
      ask({ ...question, filters }, 'settled');
    });
  }
  order.addEventListener('change', () => {
    ask({ ...question, order: order.value === 'date' ? 'date' : 'relevance' }, 'settled');
  });
  allFacets.addEventListener('click', () => {
    ask({ ...question, filters: {} }, 'settled');
    input.focus();
  });
  part('data-retry').addEventListener('click', () => location.reload());
  window.addEventListener('popstate', () => {
    question = questionIn(location.search);
    isTyping = false;
    input.value = question.query;
    show();
  });

  input.value = question.query;
  if (location.search) show();

  function askAfterPause(): void {
    clearTimeout(pause);
    pause = window.setTimeout(
      () => ask({ ...question, query: input.value }, 'typed'),
      PAUSE_IN_TYPING,
    );
  }

  /** Asks a question, whose results are seen from the first on. */
  function ask(asked: Question, how: 'typed' | 'settled'): void {
    clearTimeout(pause);
    const next = { ...asked, page: 1 };
    const isNew = addressOf(next) !== addressOf({ ...question, page: 1 });
    if (isNew && how === 'typed' && isTyping) history.replaceState(null, '', addressOf(next));
    else if (isNew) history.pushState(null, '', addressOf(next));
    if (isNew || !answer) {
      question = next;
      show();
    }
    isTyping = how === 'typed';
  }

  async function turnTo(number: number): Promise<void> {
    question = { ...question, page: number };
    history.pushState(null, '', addressOf(question));
    isTyping = false;
    const from = answer;
    if (!from) return;
    await refill(from);
    if (from !== answer) return;
    form.scrollIntoView({ block: 'start' });
    results.focus();
  }

  async function show(): Promise<void> {
    asked += 1;
    const mine = asked;
    answer?.stop();
    const { query, filters } = question;
    document.title = query ? `“${query}”的搜索结果 - ${pageTitle}` : pageTitle;
    isAnswered = false;
    callOut(query);
    if (!query.trim() && !facets.some((facet) => filters[facet])) {
      clear();
      return;
    }
    const slow = setTimeout(() => {
      if (mine === asked) status.textContent = '正在搜索…';
    }, NOTICEABLE);
    try {
      const next = await search.search(query, filters, question.order);
      const first = await next.next((question.page ?? 1) * ON_A_PAGE);
      if (mine !== asked) {
        next.stop();
        return;
      }
      clear();
      answer = next;
      found = first;
      allFacets.hidden = !facets.some((facet) => filters[facet]);
      refill(next);
      next.follow(() => refill(next));
    } catch (error) {
      if (mine === asked) showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Tells the rest of the page what is asked, in simplified characters. */
  async function callOut(query: string): Promise<void> {
    const meant = await suggest.simplified(query).catch(() => query);
    if (query !== question.query) return;
    const call = new CustomEvent(ASKED, { bubbles: true, cancelable: true, detail: meant });
    isAnswered = !page.dispatchEvent(call);
  }

  /** Fills one after another, since what an answer gives next depends on what it gave before. */
  function refill(from: SearchAnswer): Promise<void> {
    filling = filling.then(() => fill(from)).catch(showFailure);
    return filling;
  }

  /** Loads what the page of results still lacks, as far as it is found, and shows all of it. */
  async function fill(from: SearchAnswer): Promise<void> {
    if (from !== answer) return;
    const wanted = (question.page ?? 1) * ON_A_PAGE - found.length;
    const more = wanted > 0 ? await from.next(wanted) : [];
    if (from !== answer) return;
    found = found.concat(more);
    const last = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
    if (from.exact && (question.page ?? 1) > last) {
      // An address of long ago may lead behind the last page.
      question = { ...question, page: last };
      history.replaceState(null, '', addressOf(question));
    }
    results.show(found, question.page ?? 1, from.words);
    tell(from);
  }

  /** Says what was found so far, and what it can be narrowed by. */
  function tell(from: SearchAnswer): void {
    offerChoices(from);
    order.value = question.order ?? 'relevance';
    (order.parentElement as HTMLElement).hidden = found.length < 2;
    showPages(question, { total: Math.max(from.total, found.length), exact: from.exact });
    const isNothing = from.exact && found.length === 0;
    if (isNothing && !isAnswered && none.hidden) offerInstead(from);
    none.hidden = !isNothing || isAnswered;
    status.textContent =
      isNothing && isAnswered
        ? `没有找到“${question.query.trim()}”，请看上面的回答。`
        : sentence(from, question.query, found.length);
  }

  /** Offers what the reader may have meant by a question that nothing answers. */
  async function offerInstead(from: SearchAnswer): Promise<void> {
    const words = await suggest.instead(question.query).catch((): string[] => []);
    if (from !== answer || words.length === 0) return;
    const list = instead.querySelector('ul') as HTMLElement;
    list.textContent = '';
    for (const word of words) {
      const link = document.createElement('a');
      link.textContent = word;
      link.href = addressOf({ ...question, query: word });
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    instead.hidden = false;
  }

  function clear(): void {
    answer = undefined;
    found = [];
    results.clear();
    status.textContent = '';
    pages.hidden = true;
    none.hidden = true;
    instead.hidden = true;
    facetGroup.hidden = true;
    (order.parentElement as HTMLElement).hidden = true;
    for (const failure of failures) failure.hidden = true;
  }

  function offerChoices({ choices }: SearchAnswer): void {
    for (const select of selects) {
      const facet = select.dataset.facet as Facet;
      const offered = choices[facet];
      const chosen = question.filters[facet] || '';
      if (select === document.activeElement && select.value === chosen) continue;
      select.textContent = '';
      select.append(new Option(select.dataset.all, ''), ...offered.map(optionOf));
      select.value = chosen;
      (select.parentElement as HTMLElement).hidden = offered.length < 2 && !chosen;
    }
    facetGroup.hidden = selects.every((select) => select.parentElement?.hidden);
  }

  function showFailure(error: unknown): void {
    clear();
    if (!(error instanceof SearchUnavailable)) console.error(error);
    const name = import.meta.env.DEV ? 'not-built' : 'no-index';
    for (const failure of failures) failure.hidden = failure.dataset.failed !== name;
    status.textContent = '';
  }
}

/** What was found, in a sentence that screen readers read out. */
function sentence(
  { total, exact, progress, incomplete }: SearchAnswer,
  query: string,
  shown: number,
): string {
  if (exact && total === 0) return query.trim() ? `没有找到“${query.trim()}”。` : '没有找到。';
  if (exact) return `找到 ${total} 条结果`;
  const sofar = shown > 0 ? `找到约 ${total} 条结果` : '';
  if (incomplete) return `${sofar}，有的年份暂时搜不到，请检查网络后再试。`.replace(/^，/, '');
  if (progress === 1) return sofar;
  return `${sofar}，正在查找更早的内容（${Math.floor(progress * 100)}%）…`.replace(/^，/, '');
}

function optionOf({ value, count }: Choice): HTMLOptionElement {
  return new Option(`${value}（${count}）`, value);
}
