import { momentOf } from '../../time/now.ts';
import { ASKED, type AskedEvent } from '../../ui/asked.ts';
import { type Answer, answersTo } from './answers.ts';
import type { Known } from './known.ts';

/** Shows the direct answers to what is asked, and keeps them true while the page stays open. */
function showAnswers(place: HTMLElement, known: Known): void {
  const shown = place.querySelector('[data-shown]') as HTMLElement;
  const said = place.querySelector('[data-said]') as HTMLElement;
  const template = place.querySelector('template') as HTMLTemplateElement;
  let query = '';
  let before = '';

  function show(): void {
    const answers = query ? answersTo(query, known, momentOf(new Date())) : [];
    const now = JSON.stringify(answers);
    // What says the same stays, so that nothing is taken from under a finger.
    if (now === before) return;
    before = now;
    shown.textContent = '';
    for (const answer of answers) shown.append(cardOf(answer, template));
    const titles = answers.map(({ title }) => title).join('、');
    said.textContent = titles && `直接回答：${titles}`;
  }

  document.addEventListener(ASKED, (event) => {
    query = (event as AskedEvent).detail;
    show();
    if (shown.children.length > 0) event.preventDefault();
  });
  setInterval(show, 60_000);
  window.addEventListener('pageshow', show);
}

function cardOf(answer: Answer, template: HTMLTemplateElement): DocumentFragment {
  const { title, address, kind, flag, lines, phones } = answer;
  const card = template.content.cloneNode(true) as DocumentFragment;
  const link = card.querySelector('[data-title]') as HTMLAnchorElement;
  link.textContent = title;
  link.href = address;
  (card.querySelector('[data-kind]') as HTMLElement).textContent = kind;
  for (const label of card.querySelectorAll<HTMLElement>('[data-flag]')) {
    if (label.dataset.flag !== flag) label.remove();
  }
  repeat(card.querySelector('[data-line]'), lines, (line, [name, text]) => {
    (line.querySelector('dt') as HTMLElement).textContent = name;
    (line.querySelector('dd') as HTMLElement).textContent = text;
  });
  repeat(card.querySelector('[data-phones] li'), phones, (item, { who, number }) => {
    (item.querySelector('[data-who]') as HTMLElement).textContent = who;
    const call = item.querySelector('a') as HTMLAnchorElement;
    call.href = `tel:${number.replace(/[^\d+]/g, '')}`;
    call.setAttribute('aria-label', `打电话给${who}：${number}`);
    (call.querySelector('.number') as HTMLElement).textContent = number;
  });
  for (const list of card.querySelectorAll('dl, ul')) {
    if (list.children.length === 0) list.remove();
  }
  return card;
}

/** One copy of an element for each thing, filled with it; none where there is no thing. */
function repeat<T>(
  pattern: Element | null,
  things: readonly T[],
  fill: (copy: Element, thing: T) => void,
): void {
  for (const thing of things) {
    const copy = pattern?.cloneNode(true) as Element;
    fill(copy, thing);
    pattern?.parentNode?.insertBefore(copy, pattern);
  }
  pattern?.remove();
}

const place = document.getElementById('direct-answers');
const data = document.getElementById('direct-answers-data')?.textContent;
if (place && data) showAnswers(place, JSON.parse(data) as Known);
