import type { Cell } from '../../feeds/csv.ts';
import type { FlagResult, FlagRound } from './schema.ts';
import { flagWord, stateWord } from './words.ts';

/** Names of the courtyards and property companies by their ids. */
export interface Names {
  courtyards: ReadonlyMap<string, string>;
  companies: ReadonlyMap<string, string>;
}

/** What the keys of `flags.json` mean, for those who use it. */
export const KEYS = {
  updatedAt: '数据生成的时间',
  rounds: '各轮考核，最近一轮在前；还不知道的字段不出现',
  'rounds.sequence': '第几轮，各轮的先后以它为准',
  'rounds.state': 'announced 公示中（结果还不算数）；in-force 生效；corrected 更正后生效',
  'rounds.periodFrom': '考核期的第一天；periodTo 是最后一天',
  'rounds.decidedOn': '评定日期',
  'rounds.announcedFrom': '公示的第一天；announcedTo 是最后一天',
  'rounds.criteria': '评分项目：名称、权重（百分之几）、标准',
  'rounds.thresholds':
    '挂旗标准：redFrom 分及以上、前 highestRed 名挂红旗，低于 yellowBelow 分、末 lowestYellow 名挂黄旗；redWhen、yellowWhen 是两条都有时怎么算：either 满足一条就挂，both 两条都满足才挂',
  'rounds.results': '各庭院的结果；没有参加本轮考核的庭院不在其中',
  'rounds.results.courtyard': '庭院的编号；courtyardName 是名称',
  'rounds.results.company': '考核时的物业公司的编号；companyName 是名称',
  'rounds.results.score': '得分，0 到 100',
  'rounds.results.flag': 'red 红旗（表扬）；yellow 黄旗（督促整改）；none 未挂旗',
  'rounds.results.reasons': '理由',
  'rounds.results.rectifyBy': '整改期限；rectifiedOn 是整改完成日期',
  'rounds.results.rectification': '整改情况；reply 是物业公司的回应',
  'rounds.corrections': '更正记录：哪一天（on）、哪个庭院、原来的旗（was）、原因',
  'rounds.address': '这一轮的网页',
} as const;

/** All rounds as data for others, in the keys that `KEYS` explains. Photos are left to the pages. */
export function openRounds(rounds: readonly FlagRound[], names: Names, site: string) {
  return rounds.map((round) => ({
    id: round.id,
    sequence: round.sequence,
    title: round.title,
    state: round.state,
    periodFrom: round.periodFrom,
    periodTo: round.periodTo,
    decidedOn: round.decidedOn,
    announcedFrom: round.announcedFrom,
    announcedTo: round.announcedTo,
    method: round.method,
    criteria: round.criteria,
    thresholds: round.thresholds,
    results: round.results.map((result) => ({
      courtyard: result.courtyard,
      courtyardName: names.courtyards.get(result.courtyard),
      company: result.company,
      companyName: names.companies.get(result.company ?? ''),
      score: result.score,
      flag: result.flag,
      reasons: result.reasons,
      rectifyBy: result.rectifyBy,
      rectifiedOn: result.rectifiedOn,
      rectification: result.rectification,
      reply: result.reply,
    })),
    corrections: round.corrections,
    source: round.source,
    address: addressOf(round, site),
  }));
}

type Column = readonly [
  heading: string,
  cell: (round: FlagRound, result: FlagResult, names: Names, site: string) => Cell,
];

const COLUMNS: readonly Column[] = [
  ['第几轮', (round) => round.sequence],
  ['轮次', (round) => round.title],
  ['状态', (round) => stateWord[round.state]],
  ['考核期开始', (round) => round.periodFrom],
  ['考核期结束', (round) => round.periodTo],
  ['评定日期', (round) => round.decidedOn],
  ['公示开始', (round) => round.announcedFrom],
  ['公示结束', (round) => round.announcedTo],
  ['庭院', (_, { courtyard }, names) => names.courtyards.get(courtyard) ?? courtyard],
  ['当时的物业公司', (_, { company = '' }, names) => names.companies.get(company) ?? company],
  ['得分', (_, result) => result.score],
  ['旗', (_, result) => flagWord[result.flag]],
  ['理由', (_, result) => result.reasons.join('；')],
  ['整改期限', (_, result) => result.rectifyBy],
  ['整改完成日期', (_, result) => result.rectifiedOn],
  ['整改情况', (_, result) => result.rectification],
  ['物业公司的回应', (_, result) => result.reply],
  ['网址', (round, _, __, site) => addressOf(round, site)],
];

export const FLAG_HEADINGS: readonly string[] = COLUMNS.map(([heading]) => heading);

/** The rows of `flags.csv` under `FLAG_HEADINGS`: one for each result of each round. */
export function flagRows(rounds: readonly FlagRound[], names: Names, site: string): Cell[][] {
  return rounds.flatMap((round) =>
    round.results.map((result) => COLUMNS.map(([, cell]) => cell(round, result, names, site))),
  );
}

function addressOf({ id }: FlagRound, site: string): string {
  return new URL(`/flags/${id}/`, site).href;
}
