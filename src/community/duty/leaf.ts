import { type Day, dayOf, type Moment } from '../../time/day.ts';
import { dayInChinese, shortDay, weekdayName } from '../../time/format.ts';
import { element, type Markup, type Part, parts, spaced } from '../../ui/markup.ts';
import type { CalendarDay } from './calendar-day.ts';
import { daysAhead } from './date-line.ts';
import { hoursInWords } from './next-dates.ts';
import { nextOnDuty, type OnDuty, onDutyToday, stateInWords } from './on-duty.ts';
import type { PhoneToCall, ShownSession } from './shown-session.ts';

/**
 * What stands on the calendar leaf: the day, who receives residents, where and until when, whom to
 * call, and the next 逢三说事. `almanac` is left out where it could not be loaded.
 */
export function leaf(
  sessions: readonly ShownSession[],
  now: Day | Moment,
  almanac?: CalendarDay,
): Part[] {
  const { live, gone } = onDutyToday(sessions, now);
  const [first, ...others] = live;
  const next = nextOnDuty(sessions, now);
  const shown = first ?? next;
  const isDeliberation = ({ kind }: ShownSession) => kind === 'deliberation-day';
  const deliberation = nextOnDuty(sessions, now, isDeliberation);
  return parts(
    dateOf(dayOf(now), almanac),
    !first && goneInWords(gone),
    first && sessionToday(first, now),
    !first && next && sessionToCome(next, now),
    waysToCall(shown?.session.phones ?? []),
    first && [...others, ...gone].length > 0 && moreToday([...others, ...gone], now),
    deliberation && (first || deliberation.date.day !== next?.date.day)
      ? nextDeliberation(deliberation, now)
      : undefined,
  );
}

function dateOf(day: Day, almanac?: CalendarDay): Markup {
  return element(
    'div',
    { class: 'head' },
    element('h2', { class: 'date', id: 'today-heading' }, dayInChinese(day).slice(5)),
    element(
      'p',
      { class: 'weekday' },
      spaced(
        element('span', {}, weekdayName(day)),
        almanac && element('span', {}, almanac.lunar),
        almanac?.holiday && element('span', { class: 'holiday' }, almanac.holiday),
      ),
    ),
  );
}

/** What does not take place today, or no longer. */
function goneInWords(gone: readonly OnDuty[]): Markup[] {
  if (gone.length === 0) return [element('p', { class: 'state' }, '今天没有排定的坐班')];
  return gone.map(({ session, date }) => {
    const { title } = session;
    if (date.state === 'cancelled') return note(`今天的${title}取消`, date.reason);
    if (date.state !== 'moved-away') return note(`今天的${title}已结束`);
    const to = date.otherDay && shortDay(date.otherDay, date.day);
    return note(`今天的${title}改到${to ?? '另行通知的日期'}`, date.reason);
  });
}

function note(what: string, reason?: string): Markup {
  return element(
    'p',
    { class: 'state gone' },
    what,
    reason && element('span', { class: 'reason' }, `（${reason}）`),
  );
}

function sessionToday({ session, date }: OnDuty, now: Day | Moment): Markup {
  const state = stateInWords({ date }, now);
  return element(
    'div',
    { class: 'session' },
    element('p', { class: state.startsWith('正在') ? 'state now' : 'state' }, state),
    element('h3', { class: 'title' }, session.title),
    element(
      'dl',
      {},
      fact('谁在', session.who),
      fact('在哪', date.place ?? '待补充'),
      date.reason && fact(date.state === 'extra' ? '加开' : '说明', date.reason),
    ),
  );
}

function sessionToCome({ session, date }: OnDuty, now: Day | Moment): Markup {
  const today = dayOf(now);
  return element(
    'div',
    { class: 'session' },
    element('h3', { class: 'title' }, `下一次：${session.title}`),
    element(
      'dl',
      {},
      fact(
        '哪天',
        element('time', { datetime: date.day }, shortDay(date.day, today)),
        ` ${weekdayName(date.day)}，${daysAhead(today, date.day)}`,
      ),
      fact('几点', hoursInWords(date) ?? '待补充'),
      fact('谁在', session.who),
      fact('在哪', date.place ?? '待补充'),
    ),
  );
}

function fact(name: string, ...value: Part[]): Markup {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

function waysToCall(phones: readonly PhoneToCall[]): Markup | undefined {
  if (phones.length === 0) return undefined;
  const calls = phones
    .slice(0, 2)
    .map(({ label = '拨打', number }) =>
      element(
        'a',
        { class: 'way', href: `tel:${number.replace(/[^\d+]/g, '')}` },
        `${label} `,
        element('span', { class: 'number' }, number),
      ),
    );
  const all = element('a', { class: 'all', href: '/duty/' }, '值班安排 ›');
  return element('p', { class: 'ways' }, spaced(calls, all));
}

function moreToday(others: readonly OnDuty[], now: Day | Moment): Markup {
  return element(
    'ul',
    { class: 'more' },
    others.map(({ session, date }) =>
      element(
        'li',
        {},
        spaced(
          element('a', { href: `/duty/#${session.id}` }, session.title),
          element('span', {}, stateInWords({ date }, now)),
          date.place && element('span', {}, date.place),
          date.reason && element('span', {}, date.reason),
        ),
      ),
    ),
  );
}

function nextDeliberation({ session, date }: OnDuty, now: Day | Moment): Markup {
  const today = dayOf(now);
  return element(
    'a',
    { class: 'deliberation', href: `/duty/#${session.id}` },
    spaced(
      element('span', { class: 'which' }, `下次${session.title}`),
      element(
        'strong',
        {},
        element('time', { datetime: date.day }, shortDay(date.day, today)),
        ` ${weekdayName(date.day)}`,
      ),
      element('span', { class: 'far' }, daysAhead(today, date.day)),
    ),
  );
}
