/**
 * Lays two photos on each other and gives them a slider, which moves the border between them by keyboard,
 * finger or mouse. At 100 all of the first photo is seen, at 0 all of the second.
 */
export function compare(place: HTMLElement): void {
  // What cannot cut a photo leaves the two side by side.
  if (!CSS.supports('clip-path', 'inset(0 50% 0 0)')) return;
  const [before = '', after = ''] = (place.dataset.comparison ?? '').split('|');
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.max = '100';
  slider.step = '5';
  slider.value = '50';
  slider.setAttribute('aria-label', `${before}和${after}的对比：向右看${before}，向左看${after}`);
  const border = document.createElement('span');
  border.className = 'border';
  const show = () => {
    place.style.setProperty('--seen', `${slider.value}%`);
    slider.setAttribute('aria-valuetext', `${before}占百分之${slider.value}`);
  };
  slider.addEventListener('input', show);
  show();
  place.append(slider, border);
  place.classList.add('live');
}
