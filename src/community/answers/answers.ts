import { cardOf, dayInWords } from '../courtyards/card.ts';
import { hoursInWords, nextDutyDates, ruleInWords, timeOf } from '../duty/next-dates.ts';
import { type OnDuty, onDutyToday, stateInWords } from '../duty/on-duty.ts';
import type { PhoneToCall, ShownSession } from '../duty/shown-session.ts';
import type { Flag } from '../flags/schema.ts';
import { openInWords, openState } from '../venues/opening-hours.ts';
import { dayOf, type Moment } from '../../time/day.ts';
import { type Asked, askedIn, namedIn } from './asked.ts';
import type { Known, KnownPerson, KnownService, KnownVenue } from './known.ts';

/** A direct answer, which stands above the pages that were found. */
export interface Answer {
  title: string;
  address: string;
  /** What it is about: `庭院`, `人员`. */
  kind: string;
  /** For a courtyard its flag, or that none has been announced yet. */
  flag?: Flag | 'unrated';
  lines: [name: string, text: string][];
  phones: { who: string; number: string }[];
}

/** More answers than these help nobody: what was asked is too general. */
const AT_MOST = 3;

/**
 * The answers to a query at a moment: whoever and whatever it names, by name, surname or office; who is
 * on duty, and when next; the phones of the community. Empty when it is about nothing of these.
 */
export function answersTo(query: string, known: Known, now: Moment): Answer[] {
  const asked = askedIn(query);
  const yards = known.yards.courtyards;
  const answers = [
    ...peopleMeant(asked, known.people).map((person) => aboutPerson(person, known, now)),
    ...namedIn(asked, yards).map(({ id }) => aboutCourtyard(id, known, now)),
    ...namedIn(asked, known.venues).map((venue) => aboutVenue(venue, now)),
    ...namedIn(asked, known.services).map(aboutService),
  ];
  if (answers.length > 0) return answers.length > AT_MOST ? [] : answers;
  const sessions = sessionsMeant(asked, known.sessions);
  if (sessions.length === 1) return sessions.map((session) => aboutSession(session, now));
  if (sessions.length > 1) return [aboutDuty(sessions, now)];
  return asked.wantsPhone ? aboutPhones(asked, known.phones) : [];
}

/** By name; by surname alone; by office, with or without the surname before it: 牛书记. */
function peopleMeant(asked: Asked, people: readonly KnownPerson[]): KnownPerson[] {
  const { subject } = asked;
  const named = namedIn(asked, people);
  if (named.length > 0 || subject === '') return named;
  return people.filter(({ name, offices }) => {
    const [surname = ''] = Array.from(name);
    if (subject === surname) return true;
    const office = subject.startsWith(surname) ? subject.slice(surname.length) : subject;
    // 社区党委书记、居委会主任 are two offices to whoever looks for one.
    const titles = offices.flatMap((title) => title.split(/[、，,（）()]/));
    return office.length > 1 && titles.some((title) => title.endsWith(office));
  });
}

const KINDS: [words: RegExp, kind: ShownSession['kind'] | undefined][] = [
  [/逢三|说事/, 'deliberation-day'],
  [/周五|一站式/, 'friday'],
  [/设岗/, 'post'],
  [/值班|坐班|三部曲/, undefined],
];

function sessionsMeant({ subject }: Asked, sessions: readonly ShownSession[]): ShownSession[] {
  const [, kind] = KINDS.find(([words]) => words.test(subject)) ?? [undefined, 'nothing'];
  return sessions.filter((session) => kind === undefined || session.kind === kind);
}

function aboutPerson(
  { name, address, offices, phone, sessions }: KnownPerson,
  known: Known,
  now: Moment,
): Answer {
  const held = sessions.flatMap((at) => known.sessions[at] ?? []);
  return {
    title: name,
    address,
    kind: '人员',
    lines: lines(
      ['职务', offices.join('、')],
      ['下次坐班', nextInWords(nextOf(held, now, 'now'), now)],
    ),
    phones: phone ? [{ who: name, number: phone }] : firstPhone(known),
  };
}

function aboutCourtyard(id: string, known: Known, now: Moment): Answer {
  const {
    name = '',
    address = '',
    flag,
    remark,
    contacts = [],
    next,
  } = cardOf(id, known.yards, now) ?? {};
  return {
    title: name,
    address,
    kind: '庭院',
    flag: flag ?? 'unrated',
    lines: lines(['红黄旗', remark], ...contacts.map(({ role, name }): Line => [role, name]), [
      next?.isNow ? '正在坐班' : '下次坐班',
      next && spaced(next.when, next.title, next.place),
    ]),
    phones: contacts.flatMap(({ role, name, phone }) =>
      phone ? [{ who: `${role}${name}`, number: phone }] : [],
    ),
  };
}

function aboutVenue(
  { name, address, open, place, cost, phone, ...hours }: KnownVenue,
  now: Moment,
): Answer {
  return {
    title: name,
    address,
    kind: '活动场所',
    lines: lines(
      ['现在', openInWords(openState(hours, now), dayOf(now))],
      ['开放时间', open.join('；') || '待补充'],
      ['在哪里', place],
      ['费用', cost],
    ),
    phones: phone ? [{ who: name, number: phone }] : [],
  };
}

function aboutService({ name, address, kind, does, when, contact, phone }: KnownService): Answer {
  return {
    title: name,
    address,
    kind,
    lines: lines(['能帮什么', does], ['什么时候', when], ['联系人', contact]),
    phones: phone ? [{ who: contact ?? name, number: phone }] : [],
  };
}

function aboutSession(session: ShownSession, now: Moment): Answer {
  const { live, gone } = onDutyToday([session], now);
  const next = nextOf([session], now, 'later');
  const place = (live[0] ?? next)?.date.place ?? session.place;
  return {
    title: session.title,
    address: `/duty/#${session.id}`,
    kind: '值班说事',
    lines: lines(
      ...[...live, ...gone].map((one): Line => ['今天', todayInWords(one, now)]),
      ['下一次', next ? whenInWords(next, now) : '日期待补充'],
      ['规律', ruleInWords(session)],
      ['在哪里', place],
      ['谁在', session.who],
    ),
    phones: phonesOf(session),
  };
}

/** Who receives residents today, and when somebody does so next. */
function aboutDuty(sessions: readonly ShownSession[], now: Moment): Answer {
  const { live, gone } = onDutyToday(sessions, now);
  const next = nextOf(sessions, now, 'later');
  const today = [...live, ...gone].map((one): Line => [
    '今天',
    spaced(`${one.session.title}：${todayInWords(one, now)}`, one.date.place),
  ]);
  const first = live[0]?.session ?? next?.session ?? sessions[0];
  return {
    title: '今天谁值班',
    address: '/duty/',
    kind: '值班说事',
    lines: lines(...(today.length > 0 ? today : [['今天', '没有排定的坐班'] as Line]), [
      '下一次',
      nextInWords(next, now),
    ]),
    phones: first ? phonesOf(first) : [],
  };
}

/** The phones whose purpose is asked, else all of them where nothing else is. */
function aboutPhones({ subject }: Asked, phones: Known['phones']): Answer[] {
  const meant = phones.filter(({ label }) => label.indexOf(subject) >= 0);
  if (meant.length === 0) return [];
  return [
    {
      title: '社区电话',
      address: '/about/',
      kind: '电话',
      lines: [],
      phones: meant.map(({ label, number }) => ({ who: label, number })),
    },
  ];
}

type Line = [name: string, text: string | undefined];

/** The lines that have something to say. */
function lines(...all: readonly Line[]): Answer['lines'] {
  return all.flatMap(([name, text]): Answer['lines'] => (text ? [[name, text]] : []));
}

function spaced(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}

function todayInWords(one: OnDuty, now: Moment): string {
  const { reason } = one.date;
  return `${stateInWords(one, now)}${reason ? `（${reason}）` : ''}`;
}

/** The first date of the sessions that is not over, or the first after today. */
function nextOf(
  sessions: readonly ShownSession[],
  now: Moment,
  from: 'now' | 'later',
): OnDuty | undefined {
  const today = dayOf(now);
  const [next] = sessions
    .flatMap((session) =>
      nextDutyDates(session, today, 3)
        .filter((date) => (from === 'later' ? date.day > today : timeOf(date, now) !== 'over'))
        .slice(0, 1)
        .map((date) => ({ session, date, at: `${date.day} ${date.opensAt ?? '99'}` })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return next;
}

/** `明天 09:00–11:30 周五一站式坐班 社区会议室` */
function nextInWords(next: OnDuty | undefined, now: Moment): string | undefined {
  return next && spaced(whenInWords(next, now), next.session.title, next.date.place);
}

function whenInWords({ date }: OnDuty, now: Moment): string {
  return spaced(dayInWords(date.day, dayOf(now)), hoursInWords(date));
}

function phonesOf({ title, phones }: Pick<ShownSession, 'title' | 'phones'>): Answer['phones'] {
  return phones.map(({ label, number }: PhoneToCall) => ({ who: label ?? title, number }));
}

/** Whom to ring about somebody whose own number is not public. */
function firstPhone({ phones }: Known): Answer['phones'] {
  return phones.slice(0, 1).map(({ label, number }) => ({ who: label, number }));
}
