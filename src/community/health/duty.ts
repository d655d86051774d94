import { addDays, type Day, dayOf, daysBetween } from '../../time/day.ts';
import { holidaysAreKnown as holidaysAreKnownFor } from '../duty/calendar-day.ts';
import { hasDates, nextDutyDates } from '../duty/next-dates.ts';
import type { Check, Finding } from './finding.ts';
import { placeOf, settings } from './places.ts';

/** Whether residents can tell when a session is and whom to ring. */
export const dutyIsKnown: Check = {
  subject: 'duty',
  well: '每种值班都写了日子、钟点和电话',
  find: ({ entries }) =>
    entries.dutySessions.flatMap((session): Finding[] => {
      const hasRule = hasDates(session);
      const missing = [
        !hasRule && (session.rule.every === 'week' ? '星期几' : '日期'),
        !session.opensAt && '几点开始',
        !session.closesAt && '几点结束',
        !session.phone && '电话',
      ].filter((one) => one !== false);
      if (missing.length === 0) return [];
      return [
        {
          code: 'duty-incomplete',
          severity: hasRule && session.opensAt ? 'soon' : 'now',
          places: [placeOf('dutySessions', session)],
          field: missing.join('、'),
          text: `没有写${missing.join('、')}。居民最常查的就是什么时候来、打哪个电话。`,
        },
      ];
    }),
};

/** Whether a session with a rule has a day to come. */
export const dutyHasNextDate: Check = {
  subject: 'duty',
  well: '每种值班都排得出下一次',
  find: ({ entries }, now) =>
    entries.dutySessions
      .filter(hasDates)
      .filter((session) => nextDutyDates(session, dayOf(now), 1).length === 0)
      .map((session) => ({
        code: 'duty-over',
        severity: 'soon',
        places: [placeOf('dutySessions', session)],
        field: '指定日期',
        text: '写的日期都已经过去，网页上排不出下一次。请补上新的日期，不再办的请删掉。',
      })),
};

/** A change stays for a month after its day, for those who look back. */
const KEPT = 30;

/** Whether the list of changes still has one that matters. */
export const exceptionsAreCurrent: Check = {
  subject: 'duty',
  well: '值班的“变动”没有堆积过期的',
  find: ({ entries }, now) => {
    const before = addDays(dayOf(now), -KEPT);
    return entries.dutySessions.flatMap((session): Finding[] => {
      const days = session.exceptions.flatMap(({ on, movedTo = on }) => [on, movedTo]);
      if (days.length === 0 || days.some((day) => day >= before)) return [];
      return [
        {
          code: 'duty-exceptions-past',
          severity: 'hint',
          places: [placeOf('dutySessions', session)],
          field: '变动',
          text: `${session.exceptions.length} 条变动都过去一个月以上了，可以删掉，省得以后看花眼。`,
        },
      ];
    });
  },
};

/** From this day on, the holidays of the next year should be known. */
const NEXT_YEAR_FROM = '12-01';

/** Whether holidays and 调休 can be marked on the dates to come. `isKnown` tells of a year. */
export function holidaysAreKnown(isKnown = holidaysAreKnownFor): Check {
  return {
    subject: 'duty',
    well: '节假日和调休的资料够用',
    find: (_content, now) => {
      const today: Day = dayOf(now);
      const year = Number(today.slice(0, 4));
      const remedy = '请维护网站的人更新软件包 chinese-days。';
      if (!isKnown(year)) {
        return [
          {
            code: 'holidays-unknown',
            severity: 'now',
            places: [],
            since: `${year}-01-01`,
            text: `网站不知道 ${year} 年的节假日和调休，值班日历上标不出来。${remedy}`,
          },
        ];
      }
      if (today.slice(5) < NEXT_YEAR_FROM || isKnown(year + 1)) return [];
      const left = daysBetween(today, `${year + 1}-01-01`);
      return [
        {
          code: 'holidays-running-out',
          severity: 'soon',
          places: [],
          since: `${year}-${NEXT_YEAR_FROM}`,
          text: `还有 ${left} 天到 ${year + 1} 年，网站还不知道那一年的节假日和调休。放假安排公布以后，${remedy}`,
        },
      ];
    },
  };
}

/** Whether anybody can ring the community at all. */
export const phonesAreGiven: Check = {
  subject: 'duty',
  well: '页脚有社区的公开电话',
  find: ({ entries }) =>
    entries.site
      .filter(({ phones }) => phones.length === 0)
      .map(() => ({
        code: 'no-public-phone',
        severity: 'now',
        places: [settings],
        field: '公开电话',
        text: '网站上没有一个社区的公开电话，每一页的页脚都写着“待补充”。请写上社区值班电话。',
      })),
};
