/**
 * Sets the text of a poster in the largest size in which it fits its sheet. The server has guessed one
 * from the length alone; here the sheet is measured as it will be printed, with the fonts of this
 * machine. The text stands in columns as wide as the sheet: it has overflowed when there is a second.
 */
const SIZES = 14;
const text = document.getElementById('text');
const more = document.getElementById('more');

function fitText(): void {
  if (!text || !more) return;
  document.body.classList.add('measured');
  const overflows = () => text.scrollWidth > text.clientWidth + 1;
  more.hidden = true;
  for (let size = Number(text.dataset.largest); size <= SIZES; size += 1) {
    text.className = text.className.replace(/size-\d+/, `size-${size}`);
    if (!overflows()) break;
  }
  more.hidden = !overflows();
  document.body.classList.remove('measured');
}

fitText();
// Photos that had not come yet, and fonts that take the place of others, change the height.
window.addEventListener('load', fitText);
window.addEventListener('beforeprint', fitText);

export {};
