import { type Day, dayOf, type Moment } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';
import { draw } from '../../ui/draw.ts';
import type { Part } from '../../ui/markup.ts';
import { comingLines } from './coming-lines.ts';
import { type DutyData, dutyDataOfPage } from './duty-data.ts';
import { leaf } from './leaf.ts';
import { nextOfEachKind } from './next-of-each-kind.ts';
import type { ShownSession } from './shown-session.ts';

/**
 * Keeps what a page says of the duty sessions true for the reader's now, by the clocks of the community,
 * however long ago and wherever the page was built. A place is written anew only when its words change,
 * so that nobody loses the link under her finger.
 */
function keepCurrent(data: DutyData): void {
  const { sessions, builtOn } = data;
  let shownFor = { day: builtOn, almanac: data.almanac as DutyData['almanac'] | undefined };

  const places = [...document.querySelectorAll<HTMLElement>('[data-current]')].map((place) => {
    const write = (now: Day | Moment) => partsOf(place, sessions, now, shownFor.almanac);
    return { place, write, shown: JSON.stringify(write(builtOn)) };
  });

  async function showNow(): Promise<void> {
    const now = momentOf(new Date());
    const day = dayOf(now);
    if (day !== shownFor.day) shownFor = { day, almanac: await almanacOf(day) };
    for (const one of places) {
      const parts = one.write(now);
      const text = JSON.stringify(parts);
      if (text !== one.shown) draw(one.place, parts);
      one.shown = text;
    }
    for (const note of document.querySelectorAll<HTMLElement>('[data-built-note]')) {
      note.hidden = true;
    }
    const today = document.getElementById('today');
    if (today) today.dataset.day = day;
  }

  showNow();
  setInterval(showNow, 30_000);
  // A phone stops the clock of a page that lies in the background.
  document.addEventListener('visibilitychange', () => document.hidden || showNow());
  window.addEventListener('pageshow', () => showNow());
}

function partsOf(
  place: HTMLElement,
  sessions: readonly ShownSession[],
  now: Day | Moment,
  almanac: DutyData['almanac'] | undefined,
): readonly Part[] {
  if (place.dataset.current === 'leaf') return leaf(sessions, now, almanac);
  if (place.dataset.current === 'next-of-each-kind') return nextOfEachKind(sessions, now);
  const session = sessions.find(({ id }) => id === place.dataset.session);
  return session ? comingLines(session, now) : [];
}

/** Holidays and lunar dates are loaded only for a page that was built on another day. */
async function almanacOf(day: Day): Promise<DutyData['almanac'] | undefined> {
  try {
    return (await import('./calendar-day.ts')).calendarDay(day);
  } catch {
    return undefined; // Off the net the leaf goes without them.
  }
}

const data = dutyDataOfPage();
if (data) keepCurrent(data);
