import { draw } from '../ui/draw.ts';
import { element, type Markup } from '../ui/markup.ts';
import type { Part } from './excerpt.ts';
import type { Suggest, Suggestions } from './suggest.ts';

/** What choosing a suggestion does: it leads to a page, or is looked for. */
type Choice = { address: string } | { words: string };

const PAUSE_IN_TYPING = 100;

/**
 * Makes the box of a search form a combobox with a list of suggestions, after the pattern of the ARIA
 * Authoring Practices: the arrows choose, Enter takes what is chosen, Escape closes, and what is typed
 * stays as it is until something is taken. Where suggestions cannot be had, there are none.
 */
export function offerSuggestions(form: HTMLFormElement, suggest: Suggest): void {
  const box = form.querySelector('input') as HTMLInputElement;
  const list = form.querySelector('.suggestions') as HTMLElement;
  const announcement = form.querySelector('[role="status"]') as HTMLElement;
  let choices: Choice[] = [];
  let chosen = -1;
  let asked = 0;
  let pause = 0;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '搜索建议');
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  close();

  box.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) close();
    else askAfterPause();
  });
  box.addEventListener('compositionend', askAfterPause);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) askAfterPause();
      else choose(event.key === 'ArrowDown' ? chosen + 1 : chosen - 1);
      event.preventDefault();
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
      // Without this a search field would lose its text as well.
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(choices[chosen]);
    }
  });
  box.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Keeps the box in focus, whose loss would close the list before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('[role="option"]');
    take(choices[Array.from(list.children).indexOf(option as Element)]);
  });
  if (box.value && document.activeElement === box) askAfterPause();

  function askAfterPause(): void {
    clearTimeout(pause);
    pause = window.setTimeout(ask, PAUSE_IN_TYPING);
  }

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const nothing: Suggestions = { words: [], pages: [] };
    const suggestions = await suggest.whileTyping(box.value).catch(() => nothing);
    if (mine === asked && document.activeElement === box) show(suggestions);
  }

  function show({ words, pages }: Suggestions): void {
    choices = [...words.map((word) => ({ words: word })), ...pages];
    if (choices.length === 0) {
      close();
      return;
    }
    draw(list, [...words.map(wordOption), ...pages.map(pageOption)]);
    Array.from(list.children).forEach((option, at) => {
      option.id = `search-suggestion-${at}`;
    });
    const isNew = list.hidden;
    list.hidden = false;
    if (isNew) makeRoom();
    box.setAttribute('aria-expanded', 'true');
    announcement.textContent = `有 ${choices.length} 条建议，用上下键选择`;
    choose(-1);
  }

  /** Brings the box to the top where its list would hang below the screen, or behind the keyboard. */
  function makeRoom(): void {
    const height = window.visualViewport?.height ?? window.innerHeight;
    if (list.getBoundingClientRect().bottom > height) form.scrollIntoView({ block: 'start' });
  }

  /** Marks an option as the one that Enter takes; before the first and behind the last is none. */
  function choose(at: number): void {
    const count = choices.length;
    chosen = at < -1 ? count - 1 : at >= count ? -1 : at;
    Array.from(list.children).forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === chosen));
      if (place === chosen) option.scrollIntoView({ block: 'nearest' });
    });
    if (chosen < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `search-suggestion-${chosen}`);
  }

  function close(): void {
    clearTimeout(pause);
    asked += 1;
    choices = [];
    chosen = -1;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
    announcement.textContent = '';
  }

  function take(choice: Choice | undefined): void {
    if (!choice) return;
    if ('address' in choice) {
      location.assign(choice.address);
      return;
    }
    box.value = choice.words;
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    if (form.dispatchEvent(submit)) form.submit();
  }
}

function wordOption(word: string): Markup {
  return element(
    'div',
    { role: 'option', class: 'word' },
    element('span', {}, word),
    ' ',
    element('span', { class: 'kind' }, '搜索'),
  );
}

function pageOption({ title, section }: { title: readonly Part[]; section: string }): Markup {
  return element(
    'div',
    { role: 'option' },
    element(
      'span',
      {},
      title.map(({ text, marked }) => (marked ? element('b', {}, text) : text)),
    ),
    ' ',
    element('span', { class: 'kind' }, section),
  );
}
