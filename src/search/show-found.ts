import { draw } from '../ui/draw.ts';
import { element } from '../ui/markup.ts';
import { wordsInHash } from './found-words.ts';
import { markWords, unmark } from './mark-words.ts';
import { wordsOf } from './words.ts';

/**
 * Marks on a page what led to it from the search, and offers to go from one place to the next, and to
 * take the marks away.
 */
function showFound(place: Element, asked: string): void {
  const marks = markWords(place, wordsOf(asked));
  if (marks.length === 0) return;
  const bar = document.createElement('div');
  bar.className = 'found-bar';
  draw(bar, [
    element('p', { role: 'status' }, `已标出“${asked}”，共 ${marks.length} 处`),
    element('button', { type: 'button', class: 'button' }, '下一处'),
    element('button', { type: 'button', class: 'button' }, '去掉标记'),
  ]);
  place.insertBefore(bar, place.firstChild);
  const [next, away] = Array.from(bar.querySelectorAll('button'));
  const said = bar.querySelector('p') as HTMLElement;
  let at = -1;
  next?.addEventListener('click', () => {
    marks[at]?.classList.remove('here');
    at = (at + 1) % marks.length;
    const here = marks[at] as HTMLElement;
    here.classList.add('here');
    here.scrollIntoView({ block: 'center' });
    said.textContent = `“${asked}”第 ${at + 1} 处，共 ${marks.length} 处`;
  });
  away?.addEventListener('click', () => {
    unmark(marks);
    bar.remove();
    history.replaceState(history.state, '', location.pathname + location.search);
    document.getElementById('main')?.focus({ preventScroll: true });
  });
}

const place = document.querySelector('[data-pagefind-body]');
const asked = wordsInHash(location.hash);
if (place && asked) showFound(place, asked);
