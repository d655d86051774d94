import { type DutySession, dutySessions } from '../../src/community/duty/schema.ts';
import { type ShownSession, shownSession } from '../../src/community/duty/shown-session.ts';
import type { Site } from '../../src/community/site/schema.ts';
import { entryOf } from './entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** 周五一站式坐班: every Friday, hours unknown unless given. */
export function friday(fields: Fields = {}): DutySession {
  return entryOf(dutySessions, 'friday', {
    title: '周五一站式坐班',
    kind: 'friday',
    rule: { every: 'week', weekday: '5' },
    who: '社区其他工作人员',
    ...fields,
  });
}

/** 逢三说事: the 3rd, 13th and 23rd of every month, from 09:00 to 11:30 in the meeting room. */
export function deliberationDay(fields: Fields = {}): DutySession {
  return entryOf(dutySessions, 'deliberation-day', {
    title: '逢三说事',
    kind: 'deliberation-day',
    rule: { every: 'month', monthDays: [3, 13, 23] },
    opensAt: '09:00',
    closesAt: '11:30',
    place: '社区会议室',
    who: '两委班子、物业负责人',
    ...fields,
  });
}

/** 坐班设岗: every week, but nobody knows on which day. */
export function post(fields: Fields = {}): DutySession {
  return entryOf(dutySessions, 'post', {
    title: '坐班设岗',
    kind: 'post',
    rule: { every: 'week' },
    who: '庭院党支部书记',
    ...fields,
  });
}

/** A session on named days only. */
export function onDates(...dates: string[]): DutySession {
  return entryOf(dutySessions, 'named', {
    title: '专场接待',
    kind: 'post',
    rule: { every: 'dates', dates },
    who: '社区党委书记',
  });
}

/** A session as a page carries it, with the phones that are known. */
export function shown(session: DutySession, phones: Site['phones'] = []): ShownSession {
  return shownSession(session, [], phones, '2000-01-01');
}
