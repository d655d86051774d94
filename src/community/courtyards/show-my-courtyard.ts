import { momentOf } from '../../time/now.ts';
import { type Card, type CardData, cardOf } from './card.ts';
import { forgetCourtyard, rememberedCourtyard } from './remembered.ts';

/** Leads the front page with the reader's courtyard, or invites her to say which one it is. */
function showMyCourtyard(place: HTMLElement, data: CardData): void {
  const chosen = rememberedCourtyard();
  const card = chosen === undefined ? undefined : cardOf(chosen, data, momentOf(new Date()));
  const template = place.querySelector('template');
  if (chosen && card && template) {
    document.documentElement.setAttribute('data-courtyard', chosen);
    const shown = place.querySelector('.mine');
    const filled = fill(template.content.cloneNode(true) as DocumentFragment, card);
    // What says the same stays, so that nothing is taken from under her finger.
    if (!shown) place.insertBefore(filled, template);
    else if (shown.textContent !== filled.textContent) place.replaceChild(filled, shown);
    return;
  }
  // The courtyard has been removed since: there is nothing to say to the reader, and nothing to keep.
  if (chosen !== undefined) forgetCourtyard();
  document.documentElement.removeAttribute('data-courtyard');
  const invitation = document.querySelector('[data-invitation]');
  if (invitation) invitation.textContent = '选定我的庭院，首页先看它';
}

function fill(card: DocumentFragment, words: Card): DocumentFragment {
  const { name, address, flag, remark, contacts, next, notice } = words;
  const { say, link, drop } = writerOf(card);
  link('name', name, address);
  say('remark', remark);
  for (const label of card.querySelectorAll<HTMLElement>('[data-flag]')) {
    if (label.dataset.flag !== (flag ?? 'unrated')) label.remove();
  }
  const line = card.querySelector<HTMLElement>('[data-line="contact"]');
  for (const contact of contacts) {
    const copy = line?.cloneNode(true) as HTMLElement | undefined;
    if (!line || !copy) break;
    const one = writerOf(copy);
    one.say('role', contact.role);
    one.say('person', contact.name);
    const call = copy.querySelector<HTMLAnchorElement>('a.call');
    const number = call?.querySelector('.number');
    if (contact.phone && call && number) {
      number.textContent = contact.phone;
      call.href = `tel:${contact.phone.replace(/[^\d+]/g, '')}`;
      call.setAttribute('aria-label', `打电话给${contact.role}${contact.name}：${contact.phone}`);
    } else call?.remove();
    line.parentNode?.insertBefore(copy, line);
  }
  line?.remove();
  if (next) {
    link('session', next.title, next.address);
    say('when', next.when);
    say('place', next.place);
    if (!next.isNow) say('now', undefined);
  } else drop('next');
  if (notice) link('notice', notice.title, notice.address);
  else drop('notice');
  return card;
}

/** Writes words into the places of a card that are kept for them; a place without words goes away. */
function writerOf(card: ParentNode) {
  const find = (key: string) => card.querySelector<HTMLElement>(`[data-card="${key}"]`);
  const say = (key: string, text: string | undefined) => {
    const place = find(key);
    if (text === undefined) place?.remove();
    else if (place) place.textContent = text;
  };
  return {
    say,
    link(key: string, text: string, address: string) {
      find(key)?.setAttribute('href', address);
      say(key, text);
    },
    drop(line: string) {
      card.querySelector(`[data-line="${line}"]`)?.remove();
    },
  };
}

const place = document.getElementById('my-courtyard');
const data = document.getElementById('my-courtyard-data')?.textContent;
if (place && data) {
  const known: CardData = JSON.parse(data);
  showMyCourtyard(place, known);
  // A page left open, or brought back from the browser's memory, is right again when it is looked at.
  setInterval(() => showMyCourtyard(place, known), 60_000);
  addEventListener('pageshow', () => showMyCourtyard(place, known));
}
