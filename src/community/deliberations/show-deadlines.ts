import { dayOf } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';
import { deadlineInWords } from './progress.ts';

/** Says how far each deadline is on the reader's day, by the clocks of the community. */
const today = dayOf(momentOf(new Date()));
for (const element of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  const { deadline = today } = element.dataset;
  element.textContent = deadlineInWords(deadline, today);
  element.classList.toggle('overdue', deadline < today);
}
