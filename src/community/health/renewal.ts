import { addDays, type Day, dayOf, daysBetween } from '../../time/day.ts';
import { dayInChinese } from '../../time/format.ts';
import { collections } from '../collections.ts';
import { dueOn, isOverdue } from '../disclosures/renewal.ts';
import type { Content } from './entries.ts';
import type { Check, Finding, Severity } from './finding.ts';
import { listOf, placeOf } from './places.ts';

/**
 * How many days may pass without anything new, by the inspection of public sites (国办秘函〔2019〕19号):
 * two weeks on the front page and in the news, half a year among the notices.
 */
const FRONT_PAGE = 14;
const NEWS = 14;
const NOTICES = 183;
/** So many days before the time is up staff are reminded. */
const AHEAD = 4;

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function newsDays({ entries }: Content): Day[] {
  return entries.news.map(({ publishedAt }) => dayOf(publishedAt));
}

/** Days on which a notice appeared, also of those that have expired: the column was renewed then. */
function noticeDays({ entries, expired }: Content): Day[] {
  return [...entries.notices, ...expired].map(({ publishAt }) => dayOf(publishAt));
}

function stale(
  last: Day | undefined,
  today: Day,
  { code, limit, severity, what, norm, list }: StaleRule,
): Finding[] {
  const places = [listOf(list)];
  if (!last) return [{ code, severity, places, text: `${what}还没有发布过内容。${norm}` }];
  const age = daysBetween(last, today);
  const was = `上一次是${dayInChinese(last)}`;
  if (age > limit) {
    const since = addDays(last, limit + 1);
    return [
      { code, severity, places, since, text: `${what}已经 ${age} 天没有更新（${was}）。${norm}` },
    ];
  }
  if (age <= limit - AHEAD) return [];
  const left = limit - age;
  const text = `${what}${left === 0 ? '今天就满期限了' : `再过 ${left} 天就满期限`}（${was}）。${norm}`;
  return [{ code: `${code}-soon`, severity: 'hint', places, text }];
}

interface StaleRule {
  code: string;
  limit: number;
  severity: Severity;
  what: string;
  norm: string;
  list: 'news' | 'notices';
}

/** Whether something that the front page shows is new: an article, a notice, a round of flags. */
export const frontPageIsRenewed: Check = {
  subject: 'renewal',
  well: '首页两周内有新内容',
  find: (content, now) => {
    const rounds = content.entries.flagRounds.map(
      ({ announcedFrom, decidedOn }) => announcedFrom ?? decidedOn,
    );
    const today = dayOf(now);
    const days = [...newsDays(content), ...noticeDays(content), ...rounds];
    return stale(newest(days.filter((day) => day !== undefined && day <= today)), today, {
      code: 'front-page-stale',
      limit: FRONT_PAGE,
      severity: 'now',
      what: '首页',
      norm: '检查要求首页两周内有更新。发一篇活动动态或通知就可以。',
      list: 'news',
    });
  },
};

export const newsAreRenewed: Check = {
  subject: 'renewal',
  well: '活动动态两周内有更新',
  find: (content, now) =>
    stale(newest(newsDays(content)), dayOf(now), {
      code: 'news-stale',
      limit: NEWS,
      severity: 'soon',
      what: '活动动态',
      norm: '检查要求新闻栏目两周内有更新。',
      list: 'news',
    }),
};

export const noticesAreRenewed: Check = {
  subject: 'renewal',
  well: '通知公告半年内有更新',
  find: (content, now) =>
    stale(newest(noticeDays(content)), dayOf(now), {
      code: 'notices-stale',
      limit: NOTICES,
      severity: 'soon',
      what: '通知公告',
      norm: '检查要求通知栏目半年内有更新。',
      list: 'notices',
    }),
};

const CYCLES = collections.disclosures.fields.cycle.options;

/** Whether everything that must be made public was renewed by its cycle. */
export const disclosuresAreRenewed: Check = {
  subject: 'disclosures',
  well: '公开事项都按周期公布了',
  find: ({ entries }, now) => {
    const today = dayOf(now);
    return entries.disclosures.flatMap((item): Finding[] => {
      const due = dueOn(item);
      if (!due) return [];
      const about = {
        places: [placeOf('disclosures', item)],
        field: collections.disclosures.fields.lastRenewedOn.label,
      };
      if (isOverdue(item, today)) {
        const text = `${CYCLES[item.cycle]}公布一次，应当在${dayInChinese(due)}前更新，已经逾期 ${daysBetween(due, today)} 天。更新内容后改“最近公布日期”。`;
        return [
          {
            code: 'disclosure-overdue',
            severity: 'now',
            since: addDays(due, 1),
            text,
            ...about,
          },
        ];
      }
      if (due > addDays(today, 7)) return [];
      const text = `${CYCLES[item.cycle]}公布一次，${dayInChinese(due)}前要更新。`;
      return [{ code: 'disclosure-due-soon', severity: 'hint', text, ...about }];
    });
  },
};

/** Whether everything that must be made public has been at least once. */
export const disclosuresArePublished: Check = {
  subject: 'disclosures',
  well: '公开事项都公布过',
  find: ({ entries }) =>
    entries.disclosures
      .filter(({ lastRenewedOn }) => !lastRenewedOn)
      .map((item) => ({
        code: 'disclosure-never-published',
        severity: 'soon',
        places: [placeOf('disclosures', item)],
        field: collections.disclosures.fields.lastRenewedOn.label,
        text:
          item.content || item.attachments.length > 0
            ? '内容已经写了，没有填“最近公布日期”，网页上仍写“尚未公布”。'
            : `还没有公布过（${CYCLES[item.cycle]}）。写上“公开内容”或放上附件，再填“最近公布日期”。`,
      })),
};
