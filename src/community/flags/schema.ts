import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** The result of a round for a courtyard. Red praises, yellow asks for improvement. */
const flag = { red: '红旗', yellow: '黄旗', none: '不挂旗' } as const;

/** How two conditions for the same flag go together. */
const together = { either: '满足一条就挂', both: '两条都满足才挂' } as const;

/** One evaluation of the property companies, courtyard by courtyard. */
export const flagRounds = {
  key: 'flagRounds',
  folder: 'flag-rounds',
  label: '红黄旗考核',
  singular: '考核轮次',
  hint: '每考核一轮新建一条，逐个庭院写结果。',
  format: 'yaml',
  layout: 'folder',
  title: 'title',
  datedBy: 'decidedOn',
  address: '/flags/{id}/',
  summary: '{{title}}（{{state}}）',
  newestBy: 'sequence',
  fields: {
    title: { kind: 'text', label: '名称', required: true, max: 30, example: '2026年第二季度' },
    sequence: {
      kind: 'number',
      label: '第几轮',
      required: true,
      integer: true,
      min: 1,
      hint: '从 1 开始数。各轮的先后以它为准。',
    },
    state: {
      kind: 'choice',
      label: '状态',
      required: true,
      options: { announced: '公示中', 'in-force': '生效', corrected: '更正' },
      hint: '公示期内的结果还不算数，旗仍以上一轮为准。',
    },
    periodFrom: { kind: 'day', label: '考核期开始' },
    periodTo: { kind: 'day', label: '考核期结束' },
    decidedOn: { kind: 'day', label: '评定日期', example: '2026-07-05' },
    announcedFrom: { kind: 'day', label: '公示开始' },
    announcedTo: { kind: 'day', label: '公示结束' },
    objections: {
      kind: 'text',
      label: '异议向谁提出',
      max: 100,
      hint: '公示期内对结果有意见时找谁、打什么电话。',
    },
    method: { kind: 'lines', label: '本轮怎么评', max: 600 },
    criteria: {
      kind: 'rows',
      label: '评分项目',
      singular: '项目',
      summary: '{{fields.name}} {{fields.weight}}%',
      fields: {
        name: { kind: 'text', label: '项目', required: true, max: 30, example: '环境卫生' },
        weight: { kind: 'number', label: '权重', min: 0, max: 100, unit: '%' },
        standard: { kind: 'text', label: '标准', max: 120 },
      },
    },
    thresholds: {
      kind: 'group',
      label: '挂旗标准',
      hint: '写了标准，下面只填得分，旗就由得分算出来。不按分数挂旗时全部留空。',
      fields: {
        redFrom: { kind: 'number', label: '多少分及以上挂红旗', min: 0, max: 100, example: 90 },
        highestRed: {
          kind: 'number',
          label: '前几名挂红旗',
          integer: true,
          min: 1,
          hint: '只在有得分的庭院里排名次。和最后一名同分的都挂，可能多于这个数。',
        },
        redWhen: {
          kind: 'choice',
          label: '红旗的两条都写了时',
          options: together,
          hint: '只写了一条的不用选。',
        },
        yellowBelow: { kind: 'number', label: '低于多少分挂黄旗', min: 0, max: 100, example: 75 },
        lowestYellow: {
          kind: 'number',
          label: '末几名挂黄旗',
          integer: true,
          min: 1,
          hint: '只在有得分的庭院里排名次。和其中最高的同分的都挂，可能多于这个数。',
        },
        yellowWhen: {
          kind: 'choice',
          label: '黄旗的两条都写了时',
          options: together,
          hint: '只写了一条的不用选。',
        },
      },
    },
    results: {
      kind: 'rows',
      label: '各庭院结果',
      singular: '结果',
      hint: '没有参加本轮考核的庭院选“没有参加”，不会写进结果。',
      drawnAs: 'flag-table',
      summary: '{{fields.courtyard}}：{{fields.score}} {{fields.flag}}',
      fields: {
        courtyard: { kind: 'reference', to: 'courtyards', label: '庭院', required: true },
        company: {
          kind: 'reference',
          to: 'propertyCompanies',
          label: '当时的物业公司',
          hint: '记下考核时的公司，以后换了公司这一条也不变。',
        },
        score: { kind: 'number', label: '得分', min: 0, max: 100 },
        flag: {
          kind: 'choice',
          label: '旗',
          options: flag,
          hint: '写了得分和挂旗标准的，这里留空，旗由得分算出来。没有得分的，或者集体研究改定的，在这里选。',
        },
        overruled: {
          kind: 'text',
          label: '改定的理由',
          max: 120,
          hint: '只在“旗”和按得分算出来的不一样时填，会在网站上公布。',
          example: '考核后发生消防通道堵塞，经集体研究不挂红旗',
        },
        reasons: {
          kind: 'texts',
          label: '理由',
          hint: '写 2 到 4 条，居民看得懂的话。',
          example: '垃圾清运及时',
        },
        rectifyBy: { kind: 'day', label: '整改期限' },
        rectifiedOn: { kind: 'day', label: '整改完成日期' },
        rectification: { kind: 'lines', label: '整改情况', max: 300 },
        reply: { kind: 'lines', label: '物业公司的回应', max: 300 },
        before: {
          kind: 'rows',
          label: '整改前照片',
          singular: '照片',
          hint: '从同一个位置拍的，和“整改后照片”按先后一一对应，网页上可以拖动对比。',
          summary: '{{fields.alt}}',
          fields: photoRow,
        },
        after: {
          kind: 'rows',
          label: '整改后照片',
          singular: '照片',
          summary: '{{fields.alt}}',
          fields: photoRow,
        },
      },
    },
    corrections: {
      kind: 'rows',
      label: '更正记录',
      singular: '更正',
      summary: '{{fields.on}} {{fields.courtyard}}',
      fields: {
        on: { kind: 'day', label: '更正日期', required: true },
        courtyard: { kind: 'reference', to: 'courtyards', label: '庭院', required: true },
        was: { kind: 'choice', label: '原来的旗', required: true, options: flag },
        reason: { kind: 'text', label: '更正原因', required: true, max: 120 },
      },
    },
    source,
    ...publishing,
  },
} as const satisfies CollectionDescription;

/** A round as its file says it; a flag may be left to the scores. */
export type FlagRoundFile = EntryOf<typeof flagRounds>;
export type FlagResultFile = FlagRoundFile['results'][number];
export type Thresholds = NonNullable<FlagRoundFile['thresholds']>;
export type Flag = NonNullable<FlagResultFile['flag']>;

/** The result of a courtyard with its flag decided; see `decide.ts`. */
export interface FlagResult extends FlagResultFile {
  flag: Flag;
  /** Whether the flag follows from the score, or somebody decided it. */
  decidedBy: 'score' | 'committee';
  /** The flag that would have followed from the score, where the committee decided otherwise. */
  byScore?: Flag;
  /** The place among those with a score, 1 for the best; the same score has the same place. */
  rank?: number;
}

/** A round whose flags are all decided, as every page and rule knows it. */
export type FlagRound = Omit<FlagRoundFile, 'results'> & { results: FlagResult[] };
