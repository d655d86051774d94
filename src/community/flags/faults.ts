import type { FieldFault } from '../../model/fault.ts';
import type { FlagRound } from './schema.ts';

type Round = Partial<FlagRound> & { id: string };

/** A round names each courtyard once, its days and weights agree, and its state has what it needs. */
export function flagRoundFaults(round: Round, rounds: readonly Round[]): FieldFault[] {
  return [
    ...sequenceFaults(round, rounds),
    ...stateFaults(round),
    ...dayFaults(round),
    ...weightFaults(round),
    ...resultFaults(round),
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

function weightFaults({ criteria = [], thresholds }: Round): FieldFault[] {
  const faults: FieldFault[] = [];
  const weights = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  // Weights such as 33.3 are written with few digits, so the sum may miss 100 by a little.
  const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 10) / 10;
  if (weights.length > 0 && weights.length === criteria.length && Math.abs(sum - 100) > 0.1) {
    faults.push({ path: ['criteria'], message: `各项权重加起来应当是 100，现在是 ${sum}。` });
  }
  if (thresholds?.redFrom !== undefined && (thresholds.yellowBelow ?? 0) > thresholds.redFrom) {
    faults.push({
      path: ['thresholds', 'yellowBelow'],
      message: '黄旗的分数线不能高于红旗的分数线，否则同一个分数会两面旗都挂。',
    });
  }
  return faults;
}

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
