import { dayOf } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';
import { openInWords, openState } from './opening-hours.ts';

/** Says on each venue whether it is open now, by the clocks of the community. */
function showOpenNow(): void {
  const now = momentOf(new Date());
  for (const mark of document.querySelectorAll<HTMLElement>('[data-opening-hours]')) {
    const state = openState(JSON.parse(mark.dataset.openingHours ?? ''), now);
    mark.textContent = openInWords(state, dayOf(now)) ?? '';
    mark.dataset.open = String(state.state === 'open');
    mark.hidden = state.state === 'unknown';
  }
}

showOpenNow();
setInterval(showOpenNow, 60_000);
