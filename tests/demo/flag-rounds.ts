import { outcomeOf, scoresOf } from '../../src/community/flags/decide.ts';
import type { Flag, Thresholds } from '../../src/community/flags/schema.ts';
import { addDays, type Day, daysInMonth } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { community, courtyards, type NamedCourtyard } from './names.ts';
import { photo } from './photos.ts';
import { type Random, randomOf } from './random.ts';

type Round = WrittenIn<'flagRounds'>;
type Result = NonNullable<Round['results']>[number];
/** A result with the flag that it has in the end, whether its file will say so or leave it to the score. */
type Decided = Result & { flag: Flag };

/**
 * The flag rounds, one for each quarter back from today, the oldest first. The latest is under 公示;
 * one before it was corrected; in one the committee overruled a score, in one two courtyards tie; one
 * courtyard changed its company, another one missed a round. The first round went by rank, without
 * points; then came points, and in the second half points and places together.
 */
export function flagRoundEntries({
  rounds,
  today,
  seed,
}: Pick<Plan, 'rounds' | 'today' | 'seed'>): DemoEntry<'flagRounds'>[] {
  const random = randomOf(seed, 'flag-rounds');
  return Array.from({ length: rounds }, (_, index) => {
    const sequence = index + 1;
    const { year, quarter, from, to } = quarterBefore(today, rounds - sequence);
    const isLatest = sequence === rounds;
    const isCorrected = sequence === rounds - 3;
    const decidedOn = isLatest ? addDays(today, -3) : addDays(to, 12);
    const thresholds = thresholdsOf(sequence, rounds);
    const results = resultsOf({ sequence, rounds, decidedOn, today, thresholds, random });
    return {
      collection: 'flagRounds',
      id: `${year}-q${quarter}`,
      data: {
        title: `${year}年第${'一二三四'[quarter - 1]}季度`,
        sequence,
        state: isLatest ? 'announced' : isCorrected ? 'corrected' : 'in-force',
        periodFrom: from,
        periodTo: to,
        decidedOn,
        announcedFrom: decidedOn,
        announcedTo: addDays(decidedOn, 7),
        objections: `公示期内向社区物业考核小组提出，电话 ${community.office}`,
        method: sequence === 1 ? FIRST_METHOD : METHOD,
        criteria: sequence * 2 > rounds ? CRITERIA : EARLIER_CRITERIA,
        thresholds,
        results: results.map(asWritten),
        corrections: isCorrected ? correctionsOf(results, decidedOn) : undefined,
        aliases: isCorrected ? [`/flags/${year}-di-${quarter}-ji-du/`] : undefined,
      },
    };
  });
}

/** The quarter that ended last before a day, or one further back. */
function quarterBefore(today: Day, back: number) {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarters = year * 4 + Math.floor((month - 1) / 3) - 1 - back;
  const [its, quarter] = [Math.floor(quarters / 4), (quarters % 4) + 1];
  const monthText = (value: number) => `${its}-${String(value).padStart(2, '0')}`;
  return {
    year: its,
    quarter,
    from: `${monthText(quarter * 3 - 2)}-01`,
    to: `${monthText(quarter * 3)}-${daysInMonth(its, quarter * 3)}`,
  };
}

function thresholdsOf(sequence: number, rounds: number): Thresholds {
  if (sequence === 1) return { highestRed: 3, lowestYellow: 2 };
  if (sequence * 2 <= rounds) return { redFrom: 90, yellowBelow: 75 };
  return { redFrom: 90, yellowBelow: 75, lowestYellow: 2, yellowWhen: 'both' };
}

/** A flag that follows from the score is left to it. */
function asWritten({ flag, ...result }: Decided): Result {
  return result.score !== undefined && !result.overruled ? result : { ...result, flag };
}

interface Course {
  sequence: number;
  rounds: number;
  decidedOn: Day;
  today: Day;
  thresholds: Thresholds;
  random: Random;
}

function resultsOf(course: Course): Decided[] {
  const { sequence, rounds, thresholds, random } = course;
  const scored = courtyards
    .filter(({ id }) => !(id === 'xing-chen-a' && sequence === rounds - 2))
    .map((courtyard) => ({ courtyard, score: scoreOf(courtyard, course) }));
  const weak = scored.find(({ courtyard }) => courtyard.id === 'mian-fang-chang');
  const tied = scored.find(({ courtyard }) => courtyard.id === 'huai-yin-li');
  if (weak && tied && sequence === rounds - 6) tied.score = weak.score;
  const byScore = [...scored].sort((a, b) => b.score - a.score);
  const scores = scoresOf(scored);
  const overruledOne =
    sequence === rounds - 4 &&
    scored.find(({ score }) => flagOf(score, scores, thresholds) === 'red')?.courtyard;
  return scored.map(({ courtyard, score }) => {
    const rank = byScore.findIndex((one) => one.courtyard === courtyard) + 1;
    const isOverruled = courtyard === overruledOne;
    const asked =
      sequence === 1 ? flagByRank(rank, byScore.length) : flagOf(score, scores, thresholds);
    const flag = isOverruled ? 'none' : asked;
    const company =
      courtyard.formerCompany && sequence * 2 <= rounds
        ? courtyard.formerCompany
        : courtyard.company;
    return {
      courtyard: courtyard.id,
      company: courtyard.id === 'ming-yue' && sequence < 3 ? undefined : company,
      score: sequence === 1 ? undefined : score,
      flag,
      ...(isOverruled && { overruled: OVERRULED }),
      reasons:
        flag === 'none' && random.chance(0.15)
          ? []
          : random.some(REASONS[flag], random.whole(2, flag === 'none' ? 2 : 4)),
      ...(flag === 'yellow' && rectificationOf(courtyard, course)),
      ...(flag === 'red' && random.chance(0.3) && { reply: random.pick(THANKS) }),
    };
  });
}

/** Points out of 100, with one decimal. */
function scoreOf({ story, id }: NamedCourtyard, { sequence, rounds, random }: Course): number {
  const along = rounds === 1 ? 1 : (sequence - 1) / (rounds - 1);
  const middle = {
    steady: 92,
    rising: 68 + 27 * along,
    falling: sequence > rounds - 4 ? 70 : 92 - 8 * along,
    weak: 74,
    middle: 83,
  }[story];
  const place = courtyards.findIndex((courtyard) => courtyard.id === id);
  const width = { steady: 3, rising: 2, falling: 2, weak: 4, middle: 9 }[story];
  return Math.round((middle + random.whole(-width, width)) * 10 + (place % 10)) / 10;
}

function flagOf(score: number, scores: readonly number[], thresholds: Thresholds): Flag {
  const outcome = outcomeOf(score, scores, thresholds);
  return 'flag' in outcome ? outcome.flag : 'none';
}

/** The first round went by rank: the best three red, the last two yellow. */
function flagByRank(rank: number, count: number): Flag {
  return rank <= 3 ? 'red' : rank > count - 2 ? 'yellow' : 'none';
}

function rectificationOf(
  { id }: NamedCourtyard,
  { decidedOn, sequence, rounds, today, random }: Course,
): Partial<Result> {
  const [what, reply] = random.pick(RECTIFICATIONS);
  const rectifiedOn = addDays(decidedOn, random.whole(14, 34));
  const isDone = rectifiedOn < today && !(id === 'song-feng' && sequence === rounds - 1);
  const showsPhotos = sequence > rounds - 6;
  const isParking = what.includes('电动车');
  return {
    rectifyBy: addDays(decidedOn, 30),
    rectifiedOn: isDone ? rectifiedOn : undefined,
    rectification: isDone ? what : undefined,
    reply: random.chance(0.8) ? reply : undefined,
    before: showsPhotos ? [photo(isParking ? 'luan-ting-che' : 'dui-wu-lou-dao')] : undefined,
    after:
      showsPhotos && isDone ? [photo(isParking ? 'chong-dian-peng' : 'xin-hua-tan')] : undefined,
  };
}

/** Two courtyards of the corrected round: one had been given yellow, one had been given none. */
function correctionsOf(results: readonly Decided[], decidedOn: Day): Round['corrections'] {
  const withFlag = (flag: Flag) => results.find((result) => result.flag === flag);
  return [
    { result: withFlag('none'), was: 'yellow', reason: '满意度问卷漏录了两栋楼，补录后得分上升' },
    {
      result: withFlag('red'),
      was: 'none',
      reason: '物业公司提出异议，复核发现消防记录被误扣 4 分',
    },
  ].flatMap(({ result, was, reason }, index) =>
    result
      ? [
          {
            on: addDays(decidedOn, 5 + index),
            courtyard: result.courtyard,
            was: was as Flag,
            reason,
          },
        ]
      : [],
  );
}

const METHOD =
  '社区、业委会、居民代表和楼院长组成考核小组，逐院查看，入户问卷每院不少于三十份。各项得分按权重相加，满分 100 分。结果先公示七天。';

const OVERRULED = '评分以后，3 号楼消防通道被堵，物业当天没有处理，经考核小组集体研究不挂红旗';

const FIRST_METHOD = '第一轮试行，不打分：考核小组逐院查看后排出名次，前三名挂红旗，末两名挂黄旗。';

const EARLIER_CRITERIA: Round['criteria'] = [
  { name: '环境卫生', weight: 30, standard: '楼道、院落、垃圾点每天清扫' },
  { name: '安全消防', weight: 25, standard: '通道畅通，器材有效，值守有人' },
  { name: '维修响应', weight: 20, standard: '报修半小时内答复，小修当天完成' },
  { name: '居民满意度', weight: 25, standard: '入户问卷' },
];

const CRITERIA: Round['criteria'] = [
  { name: '环境卫生', weight: 25, standard: '楼道、院落、垃圾点每天清扫' },
  { name: '安全消防', weight: 20, standard: '通道畅通，器材有效，值守有人' },
  { name: '维修响应', weight: 15, standard: '报修半小时内答复，小修当天完成' },
  { name: '电动车管理', weight: 15, standard: '不进楼、不飞线，充电有棚有桩' },
  { name: '居民满意度', weight: 25, standard: '入户问卷，每院不少于三十份' },
];

const REASONS: Record<Flag, readonly string[]> = {
  red: [
    '楼道天天有人扫，扶手是干净的',
    '报修十分钟内有人接，小修当天修好',
    '电动车全部进棚充电，没有飞线',
    '公共收益按季度贴在单元门口',
    '节假日维修照常有人值班',
    '问卷满意率 96%',
    '绿化带补种及时，没有黄土裸露',
    '物业经理每周五陪居民在院里坐班',
  ],
  yellow: [
    '楼道堆物清了又堆，三次检查都有',
    '灭火器过期 7 具',
    '路灯报修两周没有修好',
    '垃圾桶满溢，清运不及时',
    '飞线充电屡禁不止',
    '电话无人接听，居民找不到人',
    '问卷满意率 58%',
  ],
  none: ['日常保洁正常，死角仍有堆物', '报修有回应，用时偏长', '停车秩序好转，晚间仍有占道'],
};

const THANKS = [
  '谢谢居民打分。我们会把巡楼记录继续贴在门厅，欢迎随时提意见。',
  '红旗是全院一起挣来的，下一季度先把儿童沙坑修好。',
];

const RECTIFICATIONS: readonly (readonly [string, string])[] = [
  [
    '清走楼道和院角杂物 11 车，补种月季和麦冬，放了两条长椅。',
    '接受考核结果。项目经理每天早晚各巡一遍楼，发现堆物当天清走。',
  ],
  [
    '电动车全部移出楼道，充电棚新增 24 个插座，飞线剪除。',
    '前期插座不足是我们的责任，已经按户数补足，并安排夜间巡查。',
  ],
  [
    '更换灭火器 26 具、路灯 9 盏，值守表贴到每个单元。',
    '已调整项目团队，增加一名维修工，报修电话二十四小时有人接。',
  ],
];
