import { collections } from '../../../src/community/collections.ts';
import { deadlineInWords, isOverdue } from '../../../src/community/deliberations/progress.ts';
import type { Deliberation } from '../../../src/community/deliberations/schema.ts';
import { cmsAddress } from '../../../src/community/health/cms-address.ts';
import type { CollectionDescription, CollectionKey } from '../../../src/model/fields.ts';
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isDay,
  type Moment,
  readMoment,
} from '../../../src/time/day.ts';
import { momentInDigits, shortDay } from '../../../src/time/format.ts';

/** What the desk of the CMS shows: what waits for staff, from the entries as their files say them. */

/** An entry, its fields as they are written in its file. */
export interface WrittenEntry {
  collection: CollectionKey;
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** A line of the desk: an entry, what there is to say of it, and where the CMS opens it. */
export interface Line {
  /** `announced`: a round under 公示; `overdue`: a matter; `ending`: a notice; `finding`: of the health page. */
  reason: 'announced' | 'overdue' | 'ending' | 'finding' | 'draft' | 'scheduled';
  /** Something is late, or readers are told something that is no longer so. */
  urgent: boolean;
  /** What the entry is of: `通知公告`. */
  label: string;
  title: string;
  text: string;
  address: string;
  /** By what lines of one list are ordered: the day or moment that they are about. */
  at: string;
}

export interface DeskLines {
  /** What is due; what is late first, then what is due first. */
  waiting: Line[];
  /** What the health page found. */
  found: Line[];
  drafts: Line[];
  /** What will appear by itself, the next first. */
  scheduled: Line[];
}

/** A finding of the health page, as `/admin/health/findings.json` says it. */
export interface FoundLine {
  code: string;
  label: string;
  title: string;
  text: string;
  address: string;
  since?: Day;
}

/** A notice that ends within so many days may need to be prolonged. */
const ENDS_SOON = 7;

/** What the desk sees for itself, and earlier than the health page, which is as old as the site. */
const SEEN_HERE = ['announcement-over', 'matter-overdue', 'notice-expires-soon'];

/** The lines of the desk at a moment. What health found earlier comes as it is ordered there. */
export function deskLines(
  entries: readonly WrittenEntry[],
  findings: readonly FoundLine[],
  now: Moment,
): DeskLines {
  const lines = entries.flatMap((entry) => lineOf(entry, now) ?? []);
  const waits = ({ reason }: Line) => reason !== 'draft' && reason !== 'scheduled';
  return {
    waiting: lines
      .filter(waits)
      .sort((a, b) => Number(b.urgent) - Number(a.urgent) || compare(a.at, b.at)),
    found: findings.filter(({ code }) => !SEEN_HERE.includes(code)).map(lineOfFinding),
    drafts: lines.filter(({ reason }) => reason === 'draft').sort((a, b) => compare(b.at, a.at)),
    scheduled: lines
      .filter(({ reason }) => reason === 'scheduled')
      .sort((a, b) => compare(a.at, b.at)),
  };
}

function lineOf(entry: WrittenEntry, now: Moment): Line | undefined {
  const collection: CollectionDescription = collections[entry.collection];
  const { data } = entry;
  const line = {
    label: collection.label,
    title: textOf(data[collection.title]) ?? '（还没有标题）',
    address: cmsAddress(entry),
    urgent: false,
  };
  const appears = momentOf(data, collection.appearsBy);
  if (data.draft === true) {
    const dated = momentOf(data, collection.datedBy) ?? '';
    return { ...line, reason: 'draft', text: '草稿，居民还看不到', at: dated };
  }
  if (appears && appears > now) {
    const text = `${momentInDigits(appears)} 自动公布`;
    return { ...line, reason: 'scheduled', text, at: appears };
  }
  if (entry.collection === 'flagRounds') return announced(line, data, dayOf(now));
  if (entry.collection === 'deliberations') return overdue(line, data, dayOf(now));
  const expires = momentOf(data, collection.expiresBy);
  return expires ? ending(line, expires, now) : undefined;
}

type Begun = Omit<Line, 'reason' | 'text' | 'at'>;

/** A round under 公示; once that is over, staff bring it into force. */
function announced(line: Begun, data: WrittenEntry['data'], today: Day): Line | undefined {
  if (data.state !== 'announced') return undefined;
  const to = dayIn(data.announcedTo);
  if (!to) {
    return { ...line, reason: 'announced', text: '正在公示，没有写公示到哪一天', at: today };
  }
  const left = daysBetween(today, to);
  if (left < 0) {
    const text = `公示到${shortDay(to, today)}，已经结束。没有异议就把状态改成“生效”`;
    return { ...line, urgent: true, reason: 'announced', text, at: to };
  }
  const until = left === 0 ? '今天是最后一天' : `还有 ${left} 天`;
  return { ...line, reason: 'announced', text: `公示到${shortDay(to, today)}，${until}`, at: to };
}

/** A matter that should be solved by now. */
function overdue(line: Begun, data: WrittenEntry['data'], today: Day): Line | undefined {
  const deadline = dayIn(data.deadline);
  const matter = { status: data.status, deadline } as Pick<Deliberation, 'status' | 'deadline'>;
  if (!deadline || !isOverdue(matter, today)) return undefined;
  const owner = textOf(data.owner);
  const text = `${deadlineInWords(deadline, today)}，${owner ? `由${owner}负责` : '没有写谁负责'}`;
  return { ...line, urgent: true, reason: 'overdue', text, at: deadline };
}

/** A notice that takes itself down soon. */
function ending(line: Begun, expires: Moment, now: Moment): Line | undefined {
  const last = `${addDays(dayOf(now), ENDS_SOON)}T23:59`;
  if (expires <= now || expires > last) return undefined;
  const text = `${momentInDigits(expires)} 自动撤下。事情没完的，把失效时间往后改`;
  return { ...line, reason: 'ending', text, at: expires };
}

function lineOfFinding({ label, title, text, address, since }: FoundLine): Line {
  return { reason: 'finding', urgent: true, label, title, text, address, at: since ?? '' };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function dayIn(value: unknown): Day | undefined {
  const text = textOf(value);
  return text && isDay(text) ? text : undefined;
}

function momentOf(data: WrittenEntry['data'], field: string | undefined): Moment | undefined {
  return field === undefined ? undefined : readMoment(textOf(data[field]) ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
