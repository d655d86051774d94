import type { Parties } from '../branches/cross-appointments.ts';
import type { DutySession } from '../duty/schema.ts';
import type { Standing } from '../flags/board.ts';
import { runInWords } from '../flags/words.ts';
import type { Notice } from '../notices/schema.ts';
import { dayInChinese } from '../../time/format.ts';
import type { CardContact, CardData } from './card.ts';
import { concerns } from './concerns.ts';
import { type ContactGroup, contactsOf, firstToRing } from './contacts.ts';
import type { Courtyard } from './schema.ts';

/** How many notices a courtyard takes along, so that there is a next one when the first has expired. */
const NOTICES = 3;

/** What a phone must know to lead with the courtyard of its reader: only what the card shows. */
export function cardData(
  board: readonly Standing<Courtyard>[],
  parties: Parties,
  sessions: readonly DutySession[],
  notices: readonly Notice[],
): CardData {
  const named = notices.filter((notice) =>
    board.some(({ courtyard }) => noticesFor(courtyard, notices).includes(notice)),
  );
  return {
    courtyards: board.map((standing) => {
      const { courtyard, flag } = standing;
      return {
        id: courtyard.id,
        name: courtyard.name,
        flag,
        remark: flagRemark(standing),
        contacts: cardContacts(contactsOf(courtyard, parties)),
        sessions: sessions.flatMap((session, at) => (concerns(session, courtyard) ? [at] : [])),
        notices: noticesFor(courtyard, notices).map((notice) => named.indexOf(notice)),
      };
    }),
    sessions: sessions.map(({ id, title, rule, opensAt, closesAt, place, exceptions }) => ({
      id,
      title,
      rule,
      opensAt,
      closesAt,
      place,
      exceptions,
    })),
    notices: named.map(({ id, title, expireAt }) => ({ id, title, expireAt })),
  };
}

function noticesFor(courtyard: Courtyard, notices: readonly Notice[]): Notice[] {
  return notices.filter((notice) => concerns(notice, courtyard)).slice(0, NOTICES);
}

/** The first of those in charge, and the first who can be rung where that is somebody else. */
function cardContacts(groups: readonly ContactGroup[]): CardContact[] {
  const inCharge = groups[0]?.contacts[0];
  const toRing = firstToRing(groups);
  return [inCharge, toRing]
    .filter((one, at, all) => one !== undefined && all.indexOf(one) === at)
    .flatMap((one) => (one ? [{ role: one.role, name: one.name, phone: one.phone }] : []));
}

/** What is said beside the flag in one breath: how far rectification is, else the run, else the round. */
export function flagRemark({ flag, run, latest }: Standing<unknown>): string | undefined {
  if (!flag || !latest) return undefined;
  const { rectifyBy, rectifiedOn } = latest.result;
  if (flag === 'yellow' && rectifiedOn) return `${dayInChinese(rectifiedOn)}已整改`;
  if (flag === 'yellow' && rectifyBy) return `限${dayInChinese(rectifyBy)}前整改`;
  return runInWords(flag, run) ?? `最近一轮：${latest.round.title}`;
}
