import { addDays, dayOf, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import { collections } from '../collections.ts';
import { isOverdue } from '../deliberations/progress.ts';
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
