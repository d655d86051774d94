import { clockOf, dayOf } from '../../time/day.ts';
import { momentOf } from '../../time/now.ts';

/** Says on each venue whether it is open now: `data-openings` is `DAY HH:mm-HH:mm …;DAY …`. */
function showOpenNow(): void {
  const now = momentOf(new Date());
  const clock = clockOf(now);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-openings]')) {
    const today = (mark.dataset.openings ?? '')
      .split(';')
      .find((day) => day.startsWith(dayOf(now)));
    if (today === undefined) continue;
    const openings = today
      .split(' ')
      .slice(1)
      .map((opening) => opening.split('-'));
    const running = openings.find(
      ([opensAt = '', closesAt = '']) => opensAt <= clock && clock < closesAt,
    );
    const next = openings.find(([opensAt = '']) => clock < opensAt);
    mark.textContent = running
      ? `现在开放，到 ${running[1]}`
      : next
        ? `现在关闭，${next[0]} 开放`
        : '今天不再开放';
    mark.dataset.open = String(running !== undefined);
    mark.hidden = false;
  }
}

showOpenNow();
setInterval(showOpenNow, 60_000);
