import { addDays, dayOf, daysBetween, readMoment } from '../../time/day.ts';
import { momentInDigits } from '../../time/format.ts';
import { collections } from '../collections.ts';
import { phaseOf } from '../events/phase.ts';
import type { Check } from './finding.ts';
import { placeOf } from './places.ts';

/** A notice that ends within so many days may need to be prolonged. */
const ENDS_SOON = 3;

export const noticesDoNotEndUnseen: Check = {
  subject: 'notices',
  well: '三天内没有通知要失效',
  find: ({ entries }, now) =>
    entries.notices.flatMap((notice) => {
      const { expireAt } = notice;
      const last = readMoment(`${addDays(dayOf(now), ENDS_SOON)}T${now.slice(11)}`) ?? now;
      if (!expireAt || expireAt > last) return [];
      return [
        {
          code: 'notice-expires-soon',
          severity: 'hint' as const,
          places: [placeOf('notices', notice)],
          field: collections.notices.fields.expireAt.label,
          text: `${momentInDigits(expireAt)} 自动撤下。事情还没完的，请把失效时间往后改。`,
        },
      ];
    }),
};

export const expiredNoticesAreUnpinned: Check = {
  subject: 'notices',
  well: '没有失效了还置顶的通知',
  find: ({ expired }) =>
    expired
      .filter(({ pinned }) => pinned)
      .map((notice) => ({
        code: 'notice-expired-pinned',
        severity: 'hint',
        places: [placeOf('notices', notice)],
        field: collections.notices.fields.pinned.label,
        since: dayOf(notice.expireAt ?? notice.publishAt),
        text: '已经失效，还打着“置顶”。网页上看不到它；以后延长时间再用，会又排到最前面。',
      })),
};

/** Between these many days after an activity its report is missed. */
const REPORT_AFTER = 3;
const REPORT_UNTIL = 30;

/** Whether activities that took place were reported: an article that links to them or names them. */
export const eventsAreReported: Check = {
  subject: 'notices',
  well: '最近办完的活动都有报道',
  find: ({ entries, files }, now) => {
    const articles = files.filter(({ collection }) => collection.key === 'news');
    return entries.events
      .filter((event) => !event.cancelled && phaseOf(event, now) === 'past')
      .filter(({ endsAt }) => {
        const age = daysBetween(dayOf(endsAt), dayOf(now));
        return age >= REPORT_AFTER && age <= REPORT_UNTIL;
      })
      .filter(
        ({ id, title }) =>
          !articles.some(
            ({ data, body }) =>
              body.includes(`/volunteers/events/${id}/`) ||
              body.includes(title) ||
              String(data.title).includes(title),
          ),
      )
      .map((event) => ({
        code: 'event-without-report',
        severity: 'hint',
        places: [placeOf('events', event)],
        since: dayOf(event.endsAt),
        text: '活动办完了，还没有看到报道。有照片的话，可以发一篇活动动态，正文里链接到这个活动。',
      }));
  },
};
