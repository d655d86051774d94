import type { HistoryStep } from './history.ts';
import type { Flag } from './schema.ts';

/** A history as a drawing, in units of which 16 are one rem. */
export interface HistoryChart {
  width: number;
  height: number;
  marks: Mark[];
  /** Points of the line through the scores, one line for each stretch without a gap. */
  scoreLines: string[];
  /** Where the scale of the scores is marked. */
  grid: { y: number; score: number }[];
  /** Where the company changed, with the place of its name. */
  changes: { x: number; company: string; anchor: 'start' | 'end' }[];
  /** Where the flags stand, and the names of the rounds. */
  flagsY: number;
  labelsY: number;
}

interface Mark {
  x: number;
  sequence: number;
  /** Not there for a round that did not rate the courtyard. */
  flag?: Flag;
  score?: { value: number; y: number };
  isAnnounced: boolean;
}

const COLUMN = 52;
const LEFT = 34;
const PLOT = 96;
const ABOVE_POINTS = 22;
const CHANGES = 22;
const FLAG = 34;
const LABEL = 20;

/** The drawing of a history: flags along the rounds, scores above them where there are any. */
export function historyChart(steps: readonly HistoryStep[]): HistoryChart {
  const scores = steps.flatMap(({ result }) => (result?.score === undefined ? [] : [result.score]));
  const hasChange = steps.some(({ changedTo }) => changedTo);
  const left = scores.length > 0 ? LEFT : 0;
  const top = hasChange ? CHANGES : 0;
  const flagsY = top + (scores.length > 0 ? ABOVE_POINTS + PLOT + 12 : 4);
  const width = left + steps.length * COLUMN;
  const [low, high] = scaleOf(scores);
  const yOf = (score: number) => round(top + ABOVE_POINTS + ((high - score) / (high - low)) * PLOT);
  const marks = steps.map(({ round: { sequence, state }, result }, index) => ({
    x: left + (index + 0.5) * COLUMN,
    sequence,
    flag: result?.flag,
    score: result?.score === undefined ? undefined : { value: result.score, y: yOf(result.score) },
    isAnnounced: state === 'announced',
  }));
  return {
    width,
    height: flagsY + FLAG + LABEL,
    marks,
    scoreLines: stretches(marks),
    grid: scores.length > 0 ? [low, high].map((score) => ({ y: yOf(score), score })) : [],
    changes: steps.flatMap(({ changedTo }, index) => {
      const x = left + index * COLUMN;
      return changedTo
        ? [{ x, company: changedTo, anchor: x > width / 2 ? ('end' as const) : ('start' as const) }]
        : [];
    }),
    flagsY,
    labelsY: flagsY + FLAG + LABEL - 6,
  };
}

/** From the ten below the lowest score to the ten above the highest. */
function scaleOf(scores: readonly number[]): [low: number, high: number] {
  const low = Math.floor(Math.min(...scores) / 10) * 10;
  const high = Math.ceil(Math.max(...scores) / 10) * 10;
  return low === high ? [low - 10, high] : [low, high];
}

function stretches(marks: readonly Mark[]): string[] {
  const lines: string[][] = [[]];
  for (const { x, score } of marks) {
    if (score) lines.at(-1)?.push(`${x},${score.y}`);
    else lines.push([]);
  }
  return lines.filter((points) => points.length > 1).map((points) => points.join(' '));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
