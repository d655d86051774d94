import { addMonths, dayOf, monthOf } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';
import { draw } from '../../ui/draw.ts';
import { dutyDataOfPage } from './duty-data.ts';

/** How many months ahead a reader may look. */
const MONTHS_AHEAD = 12;

/**
 * Shows one month instead of the two that were built: the one of the reader's today, and those that
 * follow as she turns the pages. Holidays are loaded only once a month has to be written.
 */
function turnCalendar(calendar: HTMLElement): void {
  const data = dutyDataOfPage();
  const [sheet, ...more] = calendar.querySelectorAll<HTMLElement>('[data-month]');
  const buttons = [...calendar.querySelectorAll<HTMLButtonElement>('[data-turn]')];
  const told = calendar.querySelector('[data-turned]');
  if (!data || !sheet) return;
  let shownOn = data.builtOn;
  let month = monthOf(data.builtOn);

  async function show(wanted: string, today: string): Promise<void> {
    const thisMonth = monthOf(today);
    month = wanted < thisMonth ? thisMonth : wanted;
    if (sheet && (sheet.dataset.month !== month || shownOn !== today)) {
      const { monthParts } = await import('./month.ts');
      draw(sheet, monthParts(data?.sessions ?? [], month, today));
      sheet.dataset.month = month;
      shownOn = today;
    }
    for (const button of buttons) {
      const to = addMonths(month, Number(button.dataset.turn));
      button.disabled = to < thisMonth || to > addMonths(thisMonth, MONTHS_AHEAD);
    }
  }

  const today = () => dayOf(momentOf(new Date()));
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      await show(addMonths(month, Number(button.dataset.turn)), today());
      if (told) told.textContent = sheet.querySelector('caption')?.textContent ?? '';
    });
  }
  show(monthOf(today()), today());
  setInterval(() => shownOn === today() || show(month, today()), 60_000);
  for (const one of more) one.hidden = true;
  for (const button of buttons) if (button.parentElement) button.parentElement.hidden = false;
}

const calendar = document.getElementById('duty-calendar');
if (calendar) turnCalendar(calendar);
