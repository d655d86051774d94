import { addDays, dayOf, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import { collections } from '../collections.ts';
import { isOverdue } from '../deliberations/progress.ts';
import { movedAlong, nextSitting, sittings } from '../deliberations/sittings.ts';
import { dutyDates, hasDates } from '../duty/next-dates.ts';
import type { DutySession } from '../duty/schema.ts';
import type { Check, Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Whether matters were solved by their deadline. The public register marks them too. */
export const mattersAreInTime: Check = {
  subject: 'deliberations',
  well: '没有逾期未办结的事项',
  find: ({ entries }, now) => {
    const today = dayOf(now);
    return entries.deliberations.flatMap((matter): Finding[] => {
      const { deadline } = matter;
      if (!deadline || !isOverdue(matter, today)) return [];
      return [
        {
          code: 'matter-overdue',
          severity: 'now',
          places: [placeOf('deliberations', matter)],
          field: collections.deliberations.fields.status.label,
          since: addDays(deadline, 1),
          text: `应当在${dayInChinese(deadline)}办结，已逾期 ${daysBetween(deadline, today)} 天${matter.owner ? `，由${matter.owner}负责` : ''}。办好了请改成“已办结”并写结果；办不了请写明情况。`,
        },
      ];
    });
  },
};

/** Whether residents know who sees to an open matter and by when. */
export const openMattersHaveOwnerAndDeadline: Check = {
  subject: 'deliberations',
  well: '没办结的事项都写了谁负责和期限',
  find: ({ entries }) =>
    entries.deliberations
      .filter(({ status }) => status !== 'solved')
      .flatMap((matter): Finding[] => {
        const missing = [!matter.owner && '谁负责', !matter.deadline && '办结期限'].filter(
          (one) => one !== false,
        );
        if (missing.length === 0) return [];
        return [
          {
            code: 'matter-without-owner-or-deadline',
            severity: 'soon',
            places: [placeOf('deliberations', matter)],
            field: missing.join('、'),
            text: `还没有办结，没有写${missing.join('和')}。`,
          },
        ];
      }),
};

/** Whether what a session of 逢三说事 decided was written down, matter by matter. */
export const hearingsAreRecorded: Check = {
  subject: 'deliberations',
  well: '开过的逢三说事都写了商量的结果',
  find: ({ entries }, now) => {
    const days = deliberationDays(entries.dutySessions);
    const matters = entries.deliberations.map((matter) => movedAlong(matter, days));
    return sittings(matters, days, now)
      .filter(({ state }) => state === 'held')
      .flatMap(({ day, items }) =>
        items
          .filter(({ hearing }) => !hearing.decision)
          .map(({ matter }) => ({
            code: 'hearing-without-decision',
            severity: 'soon',
            places: [placeOf('deliberations', matter)],
            field: collections.deliberations.fields.hearings.fields.decision.label,
            since: day,
            text: `${dayInChinese(day)}的逢三说事商量过这件事，没有写商量的结果。`,
          })),
      );
  },
};

/** How many days before a session its agenda should be public. */
const AGENDA_AHEAD = 3;

/** Whether residents know before a session what will be talked over, if anything is waiting for it. */
export const agendaIsPublished: Check = {
  subject: 'deliberations',
  well: '下一次逢三说事的议程已经公布',
  find: ({ entries }, now) => {
    const days = deliberationDays(entries.dutySessions);
    const matters = entries.deliberations.map((matter) => movedAlong(matter, days));
    const next = nextSitting(days, now);
    const session = days.find(({ id }) => id === next?.session);
    const waiting = matters.filter(({ status }) => status !== 'solved').length;
    if (!next || !session || waiting === 0) return [];
    if (daysBetween(dayOf(now), next.day) > AGENDA_AHEAD) return [];
    if (matters.some(({ hearings }) => hearings.some(({ on }) => on === next.day))) return [];
    return [
      {
        code: 'agenda-missing',
        severity: 'soon',
        places: [placeOf('dutySessions', session)],
        text: `${dayInChinese(next.day)}是逢三说事，议程还是空的，有 ${waiting} 件事没有办结。请在要商量的事项里加一行“逢三说事”，写上这一天。`,
      },
    ];
  },
};

/** Whether matters are put down for days on which there is a session. Past ones stay as they were. */
export const hearingsAreOnSessionDays: Check = {
  subject: 'deliberations',
  well: '排进议程的日子都是逢三说事的日子',
  find: ({ entries }, now) => {
    const days = deliberationDays(entries.dutySessions);
    if (!days.some(hasDates)) return [];
    return entries.deliberations.flatMap((matter) =>
      matter.hearings
        .filter(({ on }) => on >= dayOf(now))
        .filter(({ on }) => days.every((session) => dutyDates(session, on, on).length === 0))
        .map(({ on }) => ({
          code: 'hearing-on-no-session-day',
          severity: 'soon',
          places: [placeOf('deliberations', matter)],
          field: collections.deliberations.fields.hearings.label,
          text: `排在${dayInChinese(on)}商量，可是那一天没有逢三说事。请改成有逢三说事的日子，或者在值班安排里加开。`,
        })),
    );
  },
};

function deliberationDays(sessions: readonly DutySession[]): DutySession[] {
  return sessions.filter(({ kind }) => kind === 'deliberation-day');
}
