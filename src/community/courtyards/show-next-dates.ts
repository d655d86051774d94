import { timeOf } from '../duty/next-dates.ts';
import { momentOf } from '../../time/now.ts';

/**
 * In every list of coming dates, hides what is over by the clocks of the community and shows as many of
 * the next ones as the list is meant to show. Days on which nobody comes are told and not counted.
 */
const now = momentOf(new Date());
for (const list of document.querySelectorAll<HTMLElement>('[data-next-dates]')) {
  let left = Number(list.dataset.nextDates);
  for (const line of list.querySelectorAll<HTMLElement>('[data-day]')) {
    const { day = '', closes, off } = line.dataset;
    const isOver = timeOf({ session: '', day, state: 'planned', closesAt: closes }, now) === 'over';
    line.hidden = isOver || left === 0;
    if (!line.hidden && off === undefined) left -= 1;
  }
}
