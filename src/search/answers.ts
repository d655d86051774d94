import { addressOf, type Question, questionIn } from './address.ts';
import { SearchUnavailable } from './archive.ts';
import type { Part } from './excerpt.ts';
import { type Choice, type Facet, facets } from './facets.ts';
import type { Found, Search, SearchAnswer } from './query.ts';

const AT_A_TIME = 10;
const PAUSE_IN_TYPING = 250;
const NOTICEABLE = 400;

/**
 * Answers what the reader asks on the search page, while it is typed and when it comes with the
 * address. The address always says what is shown: every question that the reader settles on is a step
 * to go back to, the half-typed ones on the way to it are not.
 */
export function showAnswers(page: HTMLElement, search: Search): void {
  const part = <E extends HTMLElement>(name: string) => page.querySelector(`[${name}]`) as E;
  const form = page.querySelector('form') as HTMLFormElement;
  const input = page.querySelector('input') as HTMLInputElement;
  const status = part('data-status');
  const results = part('data-results');
  const template = part<HTMLTemplateElement>('data-result');
  const more = part('data-more');
  const none = part('data-none');
  const allFacets = part('data-all-facets');
  const facetGroup = part('data-facets');
  const selects = facets.map((facet) => part<HTMLSelectElement>(`data-facet="${facet}"`));
  const failures = Array.from(page.querySelectorAll<HTMLElement>('[data-failed]'));
  const pageTitle = document.title;

  let question = questionIn(location.search);
  let answer: SearchAnswer | undefined;
  let asked = 0;
  let isTyping = !question.query;
  let isComposing = false;
  let pause = 0;

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
  allFacets.addEventListener('click', () => {
    ask({ ...question, filters: {} }, 'settled');
    input.focus();
  });
  part('data-retry').addEventListener('click', () => location.reload());
  more.addEventListener('click', async () => {
    const first = results.children.length;
    await showMore(AT_A_TIME);
    results.children[first]?.querySelector('a')?.focus();
    history.replaceState({ shown: results.children.length }, '');
  });
  window.addEventListener('popstate', () => {
    question = questionIn(location.search);
    isTyping = false;
    input.value = question.query;
    show();
  });

  input.value = question.query;
  if (question.query) show();

  function askAfterPause(): void {
    clearTimeout(pause);
    pause = window.setTimeout(
      () => ask({ ...question, query: input.value }, 'typed'),
      PAUSE_IN_TYPING,
    );
  }

  function ask(next: Question, how: 'typed' | 'settled'): void {
    clearTimeout(pause);
    const address = addressOf(next);
    question = next;
    const isNew = address !== location.pathname + location.search;
    if (isNew && how === 'typed' && isTyping) history.replaceState(null, '', address);
    else if (isNew) history.pushState(null, '', address);
    if (isNew || !answer) show();
    isTyping = how === 'typed';
  }

  async function show(): Promise<void> {
    asked += 1;
    const mine = asked;
    answer?.stop();
    const { query, filters } = question;
    document.title = query ? `“${query}”的搜索结果 - ${pageTitle}` : pageTitle;
    if (!query.trim()) {
      clear();
      return;
    }
    const slow = setTimeout(() => {
      if (mine === asked) status.textContent = '正在搜索…';
    }, NOTICEABLE);
    try {
      const found = await search.search(query, filters);
      const shown: Found[] = await found.next(history.state?.shown || AT_A_TIME);
      if (mine !== asked) {
        found.stop();
        return;
      }
      clear();
      answer = found;
      append(shown);
      allFacets.hidden = !facets.some((facet) => filters[facet]);
      tell(found, query);
      let filling = Promise.resolve();
      found.follow(() => {
        filling = filling.then(() => fill(found, query)).catch(showFailure);
      });
    } catch (error) {
      if (mine === asked) showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what older years have brought, below what is there already. */
  async function fill(from: SearchAnswer, query: string): Promise<void> {
    if (from !== answer) return;
    const wanted = Math.max(AT_A_TIME, history.state?.shown ?? 0) - results.children.length;
    const found = wanted > 0 ? await from.next(wanted) : [];
    if (from !== answer) return;
    append(found);
    tell(from, query);
  }

  /** Says what was found so far, and what it can be narrowed by. */
  function tell(from: SearchAnswer, query: string): void {
    offerChoices(from);
    const isNothing = from.exact && results.children.length === 0;
    none.hidden = !isNothing;
    more.hidden = from.exact && results.children.length >= from.total;
    if (results.children.length < AT_A_TIME && !from.exact) more.hidden = true;
    status.textContent = sentence(from, query, results.children.length);
  }

  async function showMore(count: number): Promise<void> {
    if (!answer) return;
    const from = answer;
    try {
      const found = await from.next(count);
      if (from !== answer) return;
      append(found);
      tell(from, question.query);
    } catch (error) {
      showFailure(error);
    }
  }

  function clear(): void {
    answer = undefined;
    results.textContent = '';
    status.textContent = '';
    more.hidden = true;
    none.hidden = true;
    facetGroup.hidden = true;
    for (const failure of failures) failure.hidden = true;
  }

  function append(found: readonly Found[]): void {
    for (const { address, title, excerpt, section, date } of found) {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a') as HTMLAnchorElement;
      link.href = address;
      link.textContent = '';
      link.append(...nodes(title));
      (item.querySelector('[data-excerpt]') as HTMLElement).append(...nodes(excerpt));
      (item.querySelector('[data-about]') as HTMLElement).textContent = [section, date]
        .filter(Boolean)
        .join(' · ');
      results.append(item);
    }
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
  if (exact) return total === 0 ? `没有找到“${query.trim()}”。` : `找到 ${total} 条结果`;
  const sofar = shown > 0 ? `找到约 ${total} 条结果` : '';
  if (incomplete) return `${sofar}，有的年份暂时搜不到，请检查网络后再试。`.replace(/^，/, '');
  if (progress === 1) return sofar;
  return `${sofar}，正在查找更早的内容（${Math.floor(progress * 100)}%）…`.replace(/^，/, '');
}

function optionOf({ value, count }: Choice): HTMLOptionElement {
  return new Option(`${value}（${count}）`, value);
}

function nodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
