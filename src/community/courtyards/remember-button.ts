import { forgetCourtyard, rememberCourtyard, rememberedCourtyard } from './remembered.ts';

/** Shows on every button whether its courtyard is the reader's. */
function show(chosen: string | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-remember]')) {
    const isChosen = place.dataset.remember === chosen;
    const [choose, forget] = place.querySelectorAll('button');
    choose?.setAttribute('aria-pressed', String(isChosen));
    if (forget) forget.hidden = !isChosen;
    place.classList.remove('waiting');
  }
}

function answer(place: HTMLElement, text: string): void {
  for (const other of document.querySelectorAll('[data-remember] .answer')) other.textContent = '';
  const line = place.querySelector('.answer');
  if (line) line.textContent = text;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-remember]')) {
  const { remember: id = '', name = '' } = place.dataset;
  const [choose, forget] = place.querySelectorAll('button');
  choose?.addEventListener('click', () => {
    const isKept = rememberCourtyard(id);
    answer(
      place,
      isKept
        ? `记住了，打开首页会先看到${name}。`
        : '没有记住：这个浏览器不让网页记东西，可能开着无痕模式。',
    );
    show(isKept ? id : rememberedCourtyard());
  });
  forget?.addEventListener('click', () => {
    forgetCourtyard();
    answer(place, '已经忘掉了。');
    show(undefined);
    choose?.focus();
  });
}

show(rememberedCourtyard());
