import type { FieldFault } from '../../model/fault.ts';
import { outcomeOf, scoresOf } from './decide.ts';
import type { FlagRoundFile } from './schema.ts';
import { flagWord } from './words.ts';

type Round = Partial<FlagRoundFile> & { id: string };

/**
 * A round names each courtyard once and gives it a flag, its days and weights agree, its state has what
 * it needs, and who overrules the scores says why.
 */
export function flagRoundFaults(round: Round, rounds: readonly Round[]): FieldFault[] {
  return [
    ...sequenceFaults(round, rounds),
    ...stateFaults(round),
    ...dayFaults(round),
    ...weightFaults(round),
    ...thresholdFaults(round),
    ...resultFaults(round),
    ...flagFaults(round),
    ...correctionFaults(round),
  ];
}

function sequenceFaults({ id, sequence }: Round, rounds: readonly Round[]): FieldFault[] {
  const other = rounds.find((one) => one.id < id && one.sequence === sequence);
  if (sequence === undefined || !other) return [];
  return [
    {
      path: ['sequence'],
      message: `第 ${sequence} 轮已经有了（${other.title ?? other.id}）。请按先后改成另一个数。`,
    },
  ];
}

function stateFaults({ state, announcedTo, corrections = [] }: Round): FieldFault[] {
  if (state === 'announced' && !announcedTo) {
    return [{ path: ['announcedTo'], message: '状态是“公示中”，就要写公示到哪一天。' }];
  }
  if (state === 'corrected' && corrections.length === 0) {
    return [{ path: ['corrections'], message: '状态是“更正”，就要写更正了什么。' }];
  }
  return [];
}

function dayFaults(round: Round): FieldFault[] {
  const { periodFrom, periodTo, announcedFrom, announcedTo } = round;
  const faults: FieldFault[] = [];
  if (periodFrom && periodTo && periodTo < periodFrom) {
    faults.push({ path: ['periodTo'], message: '考核期结束不能早于考核期开始。' });
  }
  if (announcedFrom && announcedTo && announcedTo < announcedFrom) {
    faults.push({ path: ['announcedTo'], message: '公示结束不能早于公示开始。' });
  }
  return faults;
}

function weightFaults({ criteria = [] }: Round): FieldFault[] {
  const faults: FieldFault[] = [];
  const weights = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  // Weights such as 33.3 are written with few digits, so the sum may miss 100 by a little.
  const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 10) / 10;
  if (weights.length > 0 && weights.length === criteria.length && Math.abs(sum - 100) > 0.1) {
    faults.push({ path: ['criteria'], message: `各项权重加起来应当是 100，现在是 ${sum}。` });
  }
  return faults;
}

function thresholdFaults({ thresholds = {} }: Round): FieldFault[] {
  const { redFrom, highestRed, redWhen, yellowBelow, lowestYellow, yellowWhen } = thresholds;
  const faults: FieldFault[] = [];
  const together = '写了分数线，又写了名次。请选：满足一条就挂，还是两条都满足才挂。';
  if (redFrom !== undefined && highestRed !== undefined && !redWhen) {
    faults.push({ path: ['thresholds', 'redWhen'], message: together });
  }
  if (yellowBelow !== undefined && lowestYellow !== undefined && !yellowWhen) {
    faults.push({ path: ['thresholds', 'yellowWhen'], message: together });
  }
  const aloneIsEnough = redWhen !== 'both' && yellowWhen !== 'both';
  if (redFrom !== undefined && (yellowBelow ?? 0) > redFrom && aloneIsEnough) {
    faults.push({
      path: ['thresholds', 'yellowBelow'],
      message: '黄旗的分数线不能高于红旗的分数线，否则同一个分数会两面旗都挂。',
    });
  }
  return faults;
}

/** Every result has a flag, written or by its score; one that goes against the score has a reason. */
function flagFaults({ results = [], thresholds }: Round): FieldFault[] {
  const scores = scoresOf(results);
  return results.flatMap(({ flag, score, overruled }, index): FieldFault[] => {
    const outcome = outcomeOf(score, scores, thresholds);
    const fault = (key: 'flag' | 'overruled', message: string) => [
      { path: ['results', index, key], message },
    ];
    if ('open' in outcome && !flag) return fault('flag', NO_FLAG[outcome.open]);
    const isOverruled = flag !== undefined && ('flag' in outcome ? outcome.flag !== flag : false);
    const isChosen = flag !== undefined && 'open' in outcome && outcome.open === 'both-flags';
    if (isOverruled && !overruled) {
      const follows = 'flag' in outcome && flagWord[outcome.flag];
      return fault(
        'overruled',
        `按得分应当是“${follows}”，这里写的是“${flagWord[flag]}”。是集体研究改定的，请写明理由；不是的，请把“旗”清空。`,
      );
    }
    if (isChosen && !overruled) {
      return fault('overruled', '得分同时够得上红旗和黄旗，旗是集体研究定的，请写明理由。');
    }
    if (overruled && !isOverruled && !isChosen) {
      return fault(
        'overruled',
        '旗没有和得分不一样，不用写改定的理由。请删掉理由；要改定，请在“旗”里选另一面。',
      );
    }
    return [];
  });
}

const NO_FLAG = {
  'no-settings': '没有写旗。请选一面；要由得分算出来，请写上“挂旗标准”和得分。',
  'no-score': '没有写旗，也没有得分，算不出来。请写上得分，或者选一面旗。',
  'both-flags':
    '得分同时够得上红旗和黄旗，算不出来。请按集体研究的结果选一面，并写明改定的理由；或者改“挂旗标准”。',
} as const;

function resultFaults({ results = [], decidedOn }: Round): FieldFault[] {
  return results.flatMap(({ courtyard, rectifyBy }, index) => {
    const faults: FieldFault[] = [];
    const first = results.findIndex((one) => one.courtyard === courtyard);
    if (first < index) {
      faults.push({
        path: ['results', index, 'courtyard'],
        message: `这个庭院在第 ${first + 1} 项已经有结果了。一轮里每个庭院只写一次。`,
      });
    }
    if (decidedOn && rectifyBy && rectifyBy < decidedOn) {
      faults.push({
        path: ['results', index, 'rectifyBy'],
        message: '整改期限不能早于评定日期。',
      });
    }
    return faults;
  });
}

function correctionFaults({ results, corrections = [] }: Round): FieldFault[] {
  if (!results) return [];
  return corrections.flatMap(({ courtyard }, index) =>
    results.some((result) => result.courtyard === courtyard)
      ? []
      : [
          {
            path: ['corrections', index, 'courtyard'],
            message: '这个庭院不在本轮的结果里。更正只能写本轮评过的庭院。',
          },
        ],
  );
}
