import { addDays, dayOf, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import { collections } from '../collections.ts';
import { isInForce, judgementsOf } from '../flags/board.ts';
import { decided } from '../flags/decide.ts';
import type { Check, Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Whether rounds whose 公示 is over were brought into force. */
export const announcementsAreClosed: Check = {
  subject: 'rounds',
  well: '公示期满的考核都改成了“生效”',
  find: ({ entries }, now) =>
    entries.flagRounds.flatMap((round): Finding[] => {
      const { state, announcedTo } = round;
      if (state !== 'announced' || !announcedTo || announcedTo >= dayOf(now)) return [];
      return [
        {
          code: 'announcement-over',
          severity: 'now',
          places: [placeOf('flagRounds', round)],
          field: collections.flagRounds.fields.state.label,
          since: addDays(announcedTo, 1),
          text: `公示到${dayInChinese(announcedTo)}已经结束，状态还是“公示中”，旗仍是上一轮的。没有异议就改成“生效”。`,
        },
      ];
    }),
};

/** Whether readers of a round under 公示 know where to object. */
export const objectionsHaveAContact: Check = {
  subject: 'rounds',
  well: '公示中的考核写了异议找谁',
  find: ({ entries }) =>
    entries.flagRounds
      .filter(({ state, objections }) => state === 'announced' && !objections)
      .map((round) => ({
        code: 'announcement-without-contact',
        severity: 'now',
        places: [placeOf('flagRounds', round)],
        field: collections.flagRounds.fields.objections.label,
        text: '正在公示，没有写有意见找谁。请写上找谁、打什么电话。',
      })),
};

/**
 * Whether yellow flags were rectified by their deadline. An older round matters less, once the
 * courtyard has been judged again.
 */
export const rectificationsAreDone: Check = {
  subject: 'rounds',
  well: '黄旗的整改都按期完成',
  find: ({ entries }, now) => {
    const today = dayOf(now);
    const inForce = entries.flagRounds.map(decided).filter(isInForce);
    const names = new Map(entries.courtyards.map(({ id, name }) => [id, name]));
    return inForce.flatMap((round) =>
      round.results.flatMap((result): Finding[] => {
        const { flag, courtyard, rectifyBy, rectifiedOn } = result;
        if (flag !== 'yellow' || !rectifyBy || rectifiedOn || rectifyBy >= today) return [];
        const isLatest = judgementsOf(courtyard, inForce)[0]?.round.id === round.id;
        return [
          {
            code: 'rectification-overdue',
            severity: isLatest ? 'soon' : 'hint',
            places: [placeOf('flagRounds', round)],
            field: '整改完成日期',
            since: addDays(rectifyBy, 1),
            text: `${names.get(courtyard) ?? courtyard}挂了黄旗，整改期限是${dayInChinese(rectifyBy)}，已过 ${daysBetween(rectifyBy, today)} 天，没有写完成日期。${
              isLatest
                ? '整改好了请填上，没有好请催物业。'
                : '这个庭院后来又评过，补上记录就完整了。'
            }`,
          },
        ];
      }),
    );
  },
};

/** Whether a yellow flag that flies now says by when things are to be put right. */
export const yellowFlagsHaveADeadline: Check = {
  subject: 'rounds',
  well: '现在挂着的黄旗都有整改期限',
  find: ({ entries }) => {
    const inForce = entries.flagRounds.map(decided).filter(isInForce);
    return entries.courtyards.flatMap(({ id, name }): Finding[] => {
      const [latest] = judgementsOf(id, inForce);
      if (latest?.result.flag !== 'yellow' || latest.result.rectifyBy) return [];
      return [
        {
          code: 'rectification-without-deadline',
          severity: 'soon',
          places: [placeOf('flagRounds', latest.round)],
          field: '整改期限',
          text: `${name}挂着黄旗，没有写整改期限。`,
        },
      ];
    });
  },
};
