import type { Day } from '../../time/day.ts';
import { shortDay } from '../../time/format.ts';
import type { Deliberation, Hearing } from './schema.ts';

/** The four steps that a concern can take, in their order. */
export const steps = {
  'on-the-spot': '当场解决',
  reported: '汇总上报',
  heard: '逢三说事',
  solved: '办结',
} as const;

export type Step = keyof typeof steps;

/**
 * `passed`: the matter went on from there. `left-out`: the matter went round this step, or
 * nobody noted that it took it.
 */
export type StepState = 'done' | 'passed' | 'here' | 'ahead' | 'left-out';

export interface StepTaken {
  step: Step;
  state: StepState;
  /** What is known of this step, in plain words and with its days. */
  words: string;
}

type Matter = Pick<
  Deliberation,
  | 'status'
  | 'raisedOn'
  | 'onTheSpot'
  | 'reportedOn'
  | 'hearings'
  | 'escalatedTo'
  | 'deadline'
  | 'solvedOn'
>;

/** Whether the secretary settled it there and then: staff said so, or it was raised and solved in one day. */
export function wasSolvedOnTheSpot(matter: Matter): boolean {
  if (matter.status !== 'solved') return false;
  const { onTheSpot, raisedOn, solvedOn, reportedOn, hearings } = matter;
  const inOneDay = raisedOn !== undefined && raisedOn === solvedOn;
  return onTheSpot || (inOneDay && !reportedOn && hearings.length === 0);
}

/** Whether a session has dealt with the matter: its day is over, or what was decided is written down. */
export function isHeld({ on, decision }: Hearing, today: Day): boolean {
  return on < today || decision !== undefined;
}

/** The step at which a matter stands; for a solved one the last. */
export function stepOf(matter: Matter, today: Day): Step {
  if (matter.status === 'solved') return 'solved';
  if (matter.hearings.some((hearing) => isHeld(hearing, today))) return 'heard';
  return matter.status !== 'accepted' || matter.reportedOn || matter.hearings.length > 0
    ? 'reported'
    : 'on-the-spot';
}

/** All four steps of a matter, what became of each, and the days as far as they are known. */
export function wayOf(matter: Matter, today: Day): StepTaken[] {
  const here = stepOf(matter, today);
  const spot = wasSolvedOnTheSpot(matter);
  const order = Object.keys(steps) as Step[];
  return order.map((step) => {
    const state = stateOf(step, order.indexOf(step) - order.indexOf(here), matter, today);
    return { step, state, words: WORDS[step]({ matter, state, spot, today }) };
  });
}

/** `place` tells how far the step lies behind the one at which the matter stands, or before it. */
function stateOf(step: Step, place: number, matter: Matter, today: Day): StepState {
  const isSolved = matter.status === 'solved';
  if (place > 0) return 'ahead';
  if (place === 0) return isSolved ? 'done' : 'here';
  if (step === 'on-the-spot') return wasSolvedOnTheSpot(matter) ? 'done' : 'passed';
  const isKnown =
    step === 'reported'
      ? wasReported(matter)
      : matter.hearings.some((hearing) => isHeld(hearing, today));
  return isSolved && !isKnown ? 'left-out' : 'done';
}

function wasReported({ reportedOn, hearings }: Matter): boolean {
  return reportedOn !== undefined || hearings.length > 0;
}

interface Told {
  matter: Matter;
  state: StepState;
  spot: boolean;
  today: Day;
}

const WORDS: Record<Step, (told: Told) => string> = {
  'on-the-spot': ({ matter, state, spot, today }) => {
    const { raisedOn } = matter;
    if (spot) return `${raisedOn ? shortDay(raisedOn, today) : '坐班时'}当场办好`;
    const accepted = raisedOn ? `${shortDay(raisedOn, today)}受理` : '已受理，日期待补充';
    const isKnown = matter.status !== 'solved' || wasReported(matter);
    return state === 'passed' && isKnown ? `${accepted}，当场办不了` : accepted;
  },
  reported: ({ matter, state, spot, today }) => {
    if (state === 'ahead') return '当场办不了的，报到社区';
    if (state === 'left-out') return spot ? '不用上报' : '没有登记';
    const { reportedOn, status, escalatedTo } = matter;
    const reported = reportedOn ? `${shortDay(reportedOn, today)}报到社区` : '已报到社区';
    if (state === 'done') return reported;
    return status === 'escalated'
      ? `${reported}，已转${escalatedTo ?? '上级'}`
      : `${reported}，${status === 'in-progress' ? '正在办' : '等着安排'}`;
  },
  heard: ({ matter, state, spot, today }) => {
    const held = daysOf(matter.hearings.filter((one) => isHeld(one, today)));
    const coming = daysOf(matter.hearings.filter((one) => !isHeld(one, today)));
    const next = coming[0] && `定在${shortDay(coming[0], today)}商量`;
    if (state === 'left-out') return spot ? '不用上会' : '没有登记';
    if (held.length === 0) return next ?? '还办不成的，带到会上商量';
    const talked = `${held.map((day) => shortDay(day, today)).join('、')}商量过`;
    if (state === 'done') return talked;
    const { status, escalatedTo } = matter;
    return [talked, status === 'escalated' ? `已转${escalatedTo ?? '上级'}` : next]
      .filter(Boolean)
      .join('，');
  },
  solved: ({ matter: { status, solvedOn, deadline }, today }) => {
    if (status === 'solved')
      return solvedOn ? `${shortDay(solvedOn, today)}办结` : '已办结，日期待补充';
    return deadline ? `限${shortDay(deadline, today)}前办结` : '办结期限待补充';
  },
};

function daysOf(hearings: readonly Hearing[]): Day[] {
  return hearings.map(({ on }) => on).sort();
}
