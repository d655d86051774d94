import { type Day, dayOf, daysOfMonth, type Moment, weekdayOf } from '../../time/day.ts';
import { dayInChinese, weekdayName } from '../../time/format.ts';
import { element, type Markup, type Part, parts, spaced } from '../../ui/markup.ts';
import { type CalendarDay, calendarDay, holidaysAreKnown } from './calendar-day.ts';
import { changeInWords } from './date-line.ts';
import { dutyDates, hoursInWords, takesPlace } from './next-dates.ts';
import type { OnDuty } from './on-duty.ts';
import type { ShownSession } from './shown-session.ts';

/** A day of the calendar with the sessions that its rules and exceptions put there. */
interface MonthDay extends CalendarDay {
  day: Day;
  on: OnDuty[];
}

/** How a kind of session is marked where there is no room for its name. */
export const SHORT_MARKS: Readonly<Record<ShownSession['kind'], string>> = {
  post: '岗',
  friday: '五',
  'deliberation-day': '三',
};

/**
 * A month `YYYY-MM`: a sheet of weeks on which each session is marked, what holidays there are, and a
 * list that says of each day with sessions all that is known. Of the month of today the list begins today.
 */
export function monthParts(
  sessions: readonly ShownSession[],
  month: string,
  now: Day | Moment,
): Part[] {
  const today = dayOf(now);
  const days = daysOfMonth(month).map((day) => ({
    day,
    ...calendarDay(day),
    on: sessions.flatMap((session) =>
      dutyDates(session, day, day).map((date) => ({ session, date })),
    ),
  }));
  const listed = days.filter(({ day, on }) => day >= today && on.length > 0);
  return parts(
    sheet(days, month, today),
    holidayLines(days, Number(month.slice(0, 4))),
    listed.length > 0 &&
      element(
        'ul',
        { class: 'days' },
        listed.map((day) => dayInFull(day, today)),
      ),
  );
}

/** `2026年11月` */
export function monthInChinese(month: string): string {
  return dayInChinese(month);
}

function sheet(days: readonly MonthDay[], month: string, today: Day): Markup {
  const blanks = weekdayOf(`${month}-01`) - 1;
  const cells: (MonthDay | undefined)[] = [...Array<undefined>(blanks), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday]),
  );
  return element(
    'table',
    { class: 'sheet' },
    element('caption', {}, monthInChinese(month)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        [...'一二三四五六日'].map((name) =>
          element('th', { scope: 'col' }, element('abbr', { title: `星期${name}` }, name)),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      weeks.map((week) =>
        element(
          'tr',
          {},
          week.map((day) => (day ? cell(day, today) : element('td', {}))),
        ),
      ),
    ),
  );
}

function cell({ day, works, holiday, on }: MonthDay, today: Day): Markup {
  const looks = [day === today && 'today', !works && 'rest'].filter(Boolean).join(' ');
  return element(
    'td',
    { class: looks || undefined },
    element('time', { datetime: day }, String(Number(day.slice(8)))),
    day === today && element('span', { class: 'visually-hidden' }, '今天'),
    holiday &&
      element(
        'span',
        { class: 'holiday' },
        holidayMark(works),
        element('span', { class: 'full' }, holiday),
      ),
    on.map(({ session, date }) =>
      element(
        'span',
        { class: takesPlace(date) ? 'on' : 'on off' },
        element('span', { class: 'short', 'aria-hidden': 'true' }, SHORT_MARKS[session.kind]),
        element(
          'span',
          { class: 'full' },
          session.title,
          date.state !== 'planned' && `（${changeInWords(date, day)}）`,
        ),
      ),
    ),
  );
}

function holidayMark(works: boolean): Markup {
  return element('span', { class: 'short', 'aria-hidden': 'true' }, works ? '班' : '休');
}

/** `国庆节：10月1日至7日放假，10月10日上班`, or that the holidays of the year are not known. */
function holidayLines(days: readonly MonthDay[], year: number): Markup[] {
  if (!holidaysAreKnown(year)) {
    const text = `${year}年的放假安排国务院还没有公布，或者本站还没有收到，日历上只标了周末。`;
    return [element('p', { class: 'holidays' }, text)];
  }
  const runs: MonthDay[][] = [];
  for (const day of days.filter(({ holiday }) => holiday)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last?.holiday === day.holiday && days.indexOf(day) === days.indexOf(last as MonthDay) + 1) {
      run?.push(day);
    } else runs.push([day]);
  }
  if (runs.length === 0) return [];
  return [element('p', { class: 'holidays' }, `${runs.map(runInWords).join('；')}。`)];
}

function runInWords(run: readonly MonthDay[]): string {
  const [first] = run as [MonthDay];
  const last = run[run.length - 1] as MonthDay;
  const days = dayInChinese(first.day).slice(5);
  const until = first === last ? '' : `至${Number(last.day.slice(8))}日`;
  return `${days}${until} ${first.holiday}${first.works ? '' : '放假'}`;
}

function dayInFull({ day, lunar, holiday, works, on }: MonthDay, today: Day): Markup {
  return element(
    'li',
    { class: day === today ? 'today' : undefined },
    element(
      'p',
      { class: 'which' },
      spaced(
        element('time', { datetime: day }, `${dayInChinese(day).slice(5)} ${weekdayName(day)}`),
        day === today && element('span', { class: 'tag tag-brand' }, '今天'),
        holiday && element('span', { class: 'tag' }, works ? holiday : `${holiday}放假`),
        element('span', { class: 'lunar' }, lunar),
      ),
    ),
    on.map((one) => sessionInFull(one, holiday !== undefined && !works, today)),
  );
}

function sessionInFull({ session, date }: OnDuty, isHoliday: boolean, today: Day): Markup {
  const change = changeInWords(date, today);
  const stands = takesPlace(date);
  return element(
    'p',
    { class: stands ? 'what' : 'what off' },
    spaced(
      stands && element('span', { class: 'hours' }, hoursInWords(date) ?? '几点待补充'),
      element('a', { href: `#${session.id}` }, session.title),
      date.place && element('span', { class: 'place' }, date.place),
      change && element('span', { class: 'tag tag-brand' }, change),
      date.reason && element('span', { class: 'reason' }, date.reason),
      isHoliday &&
        date.state === 'planned' &&
        element('span', { class: 'reason' }, '正值放假，来之前请先打电话问一问。'),
    ),
  );
}
