import { momentOf } from '../../time/now.ts';
import { phaseInWords, phaseOf } from './phase.ts';

/**
 * Keeps every activity on a page where it stands by the clocks of the community: a page that was built
 * yesterday must not call one coming that is over.
 */
function showPhases(): void {
  const now = momentOf(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-starts]')) {
    const { starts: startsAt = now, ends: endsAt = now, cancelled } = element.dataset;
    const event = { startsAt, endsAt, cancelled: cancelled === 'true' };
    const words = element.querySelector('[data-phase]');
    if (words) words.textContent = phaseInWords(event, now);
    if (phaseOf(event, now) === 'past') moveToPast(element);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-shown-until]')) {
    element.hidden = (element.dataset.shownUntil ?? now) <= now;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-shown-from]')) {
    element.hidden = now < (element.dataset.shownFrom ?? now);
  }
}

/** In a list of what is coming, an activity that is over goes to the head of those that are past. */
function moveToPast(element: HTMLElement): void {
  const coming = element.closest<HTMLElement>('[data-events="coming"]');
  const past = document.querySelector<HTMLElement>('[data-events="past"]');
  if (!coming) return;
  const list = past?.querySelector('ul');
  if (list) list.insertBefore(element, list.firstChild);
  else element.remove();
  if (past) past.hidden = false;
  coming.hidden = coming.querySelector('[data-starts]') === null;
  const none = document.querySelector<HTMLElement>('[data-events="none"]');
  if (none) none.hidden = !coming.hidden;
}

showPhases();
setInterval(showPhases, 60_000);
