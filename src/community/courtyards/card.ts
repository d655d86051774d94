import {
  type DutyDate,
  type DutyRule,
  hoursInWords,
  nextDutyDates,
  timeOf,
} from '../duty/next-dates.ts';
import type { Flag } from '../flags/schema.ts';
import type { Contact } from './contacts.ts';
import { addDays, type Day, dayOf, type Moment } from '../../time/day.ts';
import { shortDay, weekdayName } from '../../time/format.ts';

/** Somebody to ring, as the card names them. */
export type CardContact = Pick<Contact, 'role' | 'name' | 'phone'>;

/** What the front page knows of a courtyard before a reader says that she lives there. */
export interface CourtyardBrief {
  id: string;
  name: string;
  flag?: Flag;
  /** What is said beside the flag: `连续两次红旗`, `限12月1日前整改`. */
  remark?: string;
  contacts: CardContact[];
  /** Places of its sessions and notices in the lists that all courtyards share. */
  sessions: number[];
  notices: number[];
}

/** All that travels to a phone, so that it can lead with whichever courtyard is hers. */
export interface CardData {
  courtyards: CourtyardBrief[];
  sessions: (DutyRule & { title: string })[];
  /** The most pressing first. */
  notices: { id: string; title: string; expireAt?: Moment }[];
}

/** The card of the reader's courtyard, in words. */
export interface Card {
  name: string;
  address: string;
  flag?: Flag;
  remark?: string;
  contacts: CardContact[];
  next?: { title: string; when: string; place?: string; isNow: boolean; address: string };
  notice?: { title: string; address: string };
}

/**
 * What the card says at a moment; undefined when the courtyard is not there (any more). A session that
 * is over and a notice that has expired since the site was built make room for the next one.
 */
export function cardOf(courtyard: string, data: CardData, now: Moment): Card | undefined {
  const brief = data.courtyards.find(({ id }) => id === courtyard);
  if (!brief) return undefined;
  const { id, name, flag, remark, contacts } = brief;
  const [next] = brief.sessions
    .flatMap((at) => {
      const session = data.sessions[at];
      const date = session && nextDate(session, now);
      return date ? [{ date, session }] : [];
    })
    .sort((a, b) => (startOf(a.date) < startOf(b.date) ? -1 : 1));
  const notice = brief.notices
    .map((at) => data.notices[at])
    .find((one) => one && (one.expireAt === undefined || now < one.expireAt));
  return {
    name,
    address: `/courtyards/${id}/`,
    flag,
    remark,
    contacts,
    next: next && {
      title: next.session.title,
      when: [dayInWords(next.date.day, dayOf(now)), hoursInWords(next.date)]
        .filter(Boolean)
        .join(' '),
      place: next.date.place,
      isNow: timeOf(next.date, now) === 'now',
      address: `/duty/#${next.session.id}`,
    },
    notice: notice && { title: notice.title, address: `/notices/${notice.id}/` },
  };
}

/** The first date of a session that is not over. */
function nextDate(session: DutyRule, now: Moment): DutyDate | undefined {
  return nextDutyDates(session, dayOf(now), 2).find((date) => timeOf(date, now) !== 'over');
}

/** A session of unknown hours comes after those of its day that are known. */
function startOf({ day, opensAt = '99' }: DutyDate): string {
  return `${day} ${opensAt}`;
}

/** `今天`, `明天`, `11月27日 星期五`. */
export function dayInWords(day: Day, today: Day): string {
  if (day === today) return '今天';
  if (day === addDays(today, 1)) return '明天';
  return `${shortDay(day, today)} ${weekdayName(day)}`;
}
