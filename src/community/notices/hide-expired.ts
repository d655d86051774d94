import { momentOf } from '../../time/now.ts';

/** Hides what has expired since the site was built: everything that carries `data-expires`. */
const now = momentOf(new Date());
for (const element of document.querySelectorAll<HTMLElement>('[data-expires]')) {
  if ((element.dataset.expires ?? now) <= now) element.hidden = true;
}

/** On the page of a notice itself the text stays, under a line that says it has expired. */
for (const element of document.querySelectorAll<HTMLElement>('[data-shown-after]')) {
  if ((element.dataset.shownAfter ?? '9') <= now) element.hidden = false;
}
