import { clockOf, dayOf } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';

/**
 * Turns the calendar leaf to the reader's today, by the clocks of the community, and says what is
 * going on now. A leaf older than all that lie ready stays as built, with its date on it.
 */
function showToday(): void {
  const leaf = document.getElementById('today');
  const content = document.getElementById('today-content');
  if (!leaf || !content) return;
  const now = momentOf(new Date());
  const day = dayOf(now);
  if (leaf.dataset.day !== day) {
    const ready = leaf.querySelector<HTMLTemplateElement>(`template[data-day="${day}"]`);
    if (ready) {
      content.textContent = '';
      content.appendChild(ready.content.cloneNode(true));
      leaf.dataset.day = day;
    }
  }
  for (const mark of content.querySelectorAll<HTMLElement>('[data-opens]')) {
    const clock = clockOf(now);
    const { opens = '', closes = '' } = mark.dataset;
    mark.hidden = leaf.dataset.day !== day || clock < opens || clock >= closes;
  }
}

showToday();
setInterval(showToday, 60_000);
