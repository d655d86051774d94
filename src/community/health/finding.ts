import type { CollectionKey } from '../../model/fields.ts';
import type { Day, Moment } from '../../time/day.ts';
import type { Content } from './entries.ts';

/** How soon staff should see to it, and how the page calls that. */
export const severities = {
  now: { name: '要马上办', means: '居民会找不到人、看错信息，或者检查会扣分。' },
  soon: { name: '建议办', means: '不影响今天使用，最好这几天补上。' },
  hint: { name: '提醒', means: '知道就好，有空再办。' },
} as const;

export type Severity = keyof typeof severities;

/** What a finding is about, in the order of the page. */
export const subjects = {
  privacy: '个人信息',
  renewal: '更新是否及时',
  columns: '栏目有没有内容',
  duty: '值班和节假日',
  notices: '通知和活动',
  rounds: '红黄旗考核',
  deliberations: '说事台账',
  disclosures: '居务公开',
  articles: '文章和照片',
  links: '链接',
  attachments: '附件',
  incomplete: '待补充的资料',
} as const;

export type Subject = keyof typeof subjects;

/** An entry in the CMS; without an id the list of its collection. */
export interface Place {
  collection: CollectionKey;
  id?: string;
  /** What readers call it. */
  name: string;
}

/** Something that staff should see to. */
export interface Finding {
  /** Which rule found it: `notice-expires-soon`. */
  code: string;
  severity: Severity;
  /** What is wrong and what to do, Chinese sentences without the name of the entry. */
  text: string;
  /** Where it is put right, one place or several; none where it is not in the content. */
  places: readonly Place[];
  /** The field as the form calls it. */
  field?: string;
  /** The day since which it has been so. */
  since?: Day;
}

/** One thing that is looked at. Pure: the content and the moment decide. */
export interface Check {
  subject: Subject;
  /** What is the case when it finds nothing: `首页两周内有新内容`. */
  well: string;
  find: (content: Content, now: Moment) => Finding[];
}
