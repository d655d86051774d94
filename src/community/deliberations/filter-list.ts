import { choiceOf, countInWords, isChosen, searchOf } from './filter.ts';

/**
 * Narrows the register to what the reader chooses, keeps the choice in the address so that it can be
 * passed on, and says how many matters are left.
 */
const form = document.querySelector<HTMLFormElement>('form[data-matter-filter]');
if (form) filterBy(form);

function filterBy(form: HTMLFormElement): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.matters > [data-status]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-matters]')];
  const count = form.querySelector<HTMLElement>('output');
  const selects = [...form.querySelectorAll('select')];

  const show = () => {
    const choice = choiceOf(location.search);
    for (const select of selects) {
      select.value = choice[select.name as keyof typeof choice];
      // A value that the list does not have, from an old address, leaves nothing chosen.
      if (select.selectedIndex < 0) select.value = '';
    }
    const chosen = read();
    for (const line of lines) {
      const { category = '', courtyard = '', status = '' } = line.dataset;
      line.hidden = !isChosen({ category, courtyard, status: status.split(' ') }, chosen);
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('.matters > :not([hidden])');
    }
    if (count) {
      const shown = lines.filter(({ hidden }) => !hidden).length;
      count.textContent = countInWords(shown, lines.length);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-choice]')) {
      link.search = searchOf(chosen);
    }
  };

  const read = () => {
    const value = (name: string) => selects.find((select) => select.name === name)?.value ?? '';
    return { category: value('category'), courtyard: value('courtyard'), status: value('status') };
  };

  const choose = () => {
    history.replaceState(null, '', `${location.pathname}${searchOf(read())}${location.hash}`);
    show();
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname);
    show();
  });
  form.hidden = false;
  show();
}
