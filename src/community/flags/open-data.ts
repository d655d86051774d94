import {
  choice,
  type DataSet,
  key,
  type Keys,
  listOf,
  objectOf,
  objectsOf,
} from '../../feeds/open-data.ts';
import { type FlagResult, type FlagRound, flagRounds, type Thresholds } from './schema.ts';
import { flagWord, stateWord } from './words.ts';

/** All rounds, the latest first, with what their ids stand for. */
export interface FlagData {
  rounds: readonly FlagRound[];
  /** Names of the courtyards and property companies by their ids. */
  courtyards: ReadonlyMap<string, string>;
  companies: ReadonlyMap<string, string>;
  site: string;
}

type Round = FlagData & { round: FlagRound };
type Result = FlagData & { result: FlagResult };

const criterion: Keys<FlagRound['criteria'][number]> = {
  name: key('text', '项目', ({ name }) => name, { always: true }),
  weight: key('number', '权重，百分之几', ({ weight }) => weight),
  standard: key('text', '标准', ({ standard }) => standard),
};

const { redWhen, yellowWhen } = flagRounds.fields.thresholds.fields;
const threshold: Keys<Thresholds> = {
  redFrom: key('number', '这个分数及以上挂红旗', ({ redFrom }) => redFrom),
  highestRed: key('whole', '前几名挂红旗', ({ highestRed }) => highestRed),
  redWhen: choice(redWhen.options, '红旗的两条都有时怎么算', (settings) => settings.redWhen),
  yellowBelow: key('number', '低于这个分数挂黄旗', ({ yellowBelow }) => yellowBelow),
  lowestYellow: key('whole', '末几名挂黄旗', ({ lowestYellow }) => lowestYellow),
  yellowWhen: choice(
    yellowWhen.options,
    '黄旗的两条都有时怎么算',
    (settings) => settings.yellowWhen,
  ),
};

const result: Keys<Result> = {
  courtyard: key('text', '庭院的编号', ({ result }) => result.courtyard, { always: true }),
  courtyardName: key(
    'text',
    '庭院的名称',
    ({ result, courtyards }) => courtyards.get(result.courtyard) ?? result.courtyard,
    { always: true, heading: '庭院' },
  ),
  company: key('text', '考核时的物业公司的编号', ({ result }) => result.company),
  companyName: key(
    'text',
    '考核时的物业公司的名称',
    ({ result: { company }, companies }) => company && (companies.get(company) ?? company),
    { heading: '当时的物业公司' },
  ),
  score: key('number', '得分，0 到 100', ({ result }) => result.score, { heading: '得分' }),
  flag: choice(flagWord, '旗：红旗是表扬，黄旗是督促整改', ({ result }) => result.flag, {
    always: true,
    heading: '旗',
  }),
  rank: key('whole', '得分的名次，同分同名次', ({ result }) => result.rank, { heading: '名次' }),
  byScore: choice(
    flagWord,
    '集体研究改定以前，按得分应当是什么旗',
    ({ result }) => result.byScore,
    { heading: '按得分是' },
  ),
  overruled: key('text', '集体研究改定的理由', ({ result }) => result.overruled, {
    heading: '改定的理由',
  }),
  reasons: listOf('text', '理由', ({ result }) => result.reasons, { heading: '理由' }),
  rectifyBy: key('day', '整改期限', ({ result }) => result.rectifyBy, { heading: '整改期限' }),
  rectifiedOn: key('day', '整改完成日期', ({ result }) => result.rectifiedOn, {
    heading: '整改完成日期',
  }),
  rectification: key('text', '整改情况', ({ result }) => result.rectification, {
    heading: '整改情况',
  }),
  reply: key('text', '物业公司的回应', ({ result }) => result.reply, {
    heading: '物业公司的回应',
  }),
};

const correction: Keys<FlagRound['corrections'][number]> = {
  on: key('day', '哪一天更正', ({ on }) => on, { always: true }),
  courtyard: key('text', '庭院的编号', ({ courtyard }) => courtyard, { always: true }),
  was: choice(flagWord, '原来的旗', ({ was }) => was, { always: true }),
  reason: key('text', '更正的原因', ({ reason }) => reason, { always: true }),
};

const round: Keys<Round> = {
  id: key('text', '这一轮的编号，不会变', ({ round }) => round.id, { always: true }),
  sequence: key('whole', '第几轮，各轮的先后以它为准', ({ round }) => round.sequence, {
    always: true,
    heading: '第几轮',
  }),
  title: key('text', '这一轮的名称', ({ round }) => round.title, { always: true, heading: '轮次' }),
  state: choice(stateWord, '状态；公示中的结果还不算数', ({ round }) => round.state, {
    always: true,
    heading: '状态',
  }),
  periodFrom: key('day', '考核期的第一天', ({ round }) => round.periodFrom, {
    heading: '考核期开始',
  }),
  periodTo: key('day', '考核期的最后一天', ({ round }) => round.periodTo, {
    heading: '考核期结束',
  }),
  decidedOn: key('day', '评定日期', ({ round }) => round.decidedOn, { heading: '评定日期' }),
  announcedFrom: key('day', '公示的第一天', ({ round }) => round.announcedFrom, {
    heading: '公示开始',
  }),
  announcedTo: key('day', '公示的最后一天', ({ round }) => round.announcedTo, {
    heading: '公示结束',
  }),
  method: key('text', '这一轮怎么评', ({ round }) => round.method),
  criteria: objectsOf('评分项目', criterion, ({ round }: Round) => round.criteria),
  thresholds: objectOf('挂旗标准', threshold, ({ round }: Round) => round.thresholds),
  results: objectsOf('各庭院的结果；没有参加这一轮的庭院不在其中', result, (data: Round) =>
    data.round.results.map((result) => ({ ...data, result })),
  ),
  corrections: objectsOf('更正记录', correction, ({ round }: Round) => round.corrections),
  source: key('text', '资料来源', ({ round }) => round.source),
  address: key(
    'address',
    '这一轮的网页',
    ({ round, site }) => new URL(flagRounds.address.replace('{id}', round.id), site).href,
    { always: true, heading: '网址' },
  ),
};

/** The flags of all rounds as open data; photos are left to the pages. */
export const flagData: DataSet<FlagData> = {
  name: 'flags',
  version: 1,
  title: '红黄旗考核结果',
  about: '各轮物业考核里每个庭院的旗、得分、理由和整改情况，最近一轮在前。照片只在网页上。',
  renewed: '公布、更正一轮考核，或者登记整改情况以后，随网站一起更新。',
  rows: 'rounds.results',
  keys: {
    rounds: objectsOf('各轮考核，最近一轮在前', round, (data: FlagData) =>
      data.rounds.map((round) => ({ ...data, round })),
    ),
  },
};
