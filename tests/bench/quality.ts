import type { Ready } from './engines.ts';
import { holds, KINDS, type Kind, type Question, scan, type Text } from './questions.ts';

/** How well an engine answered the questions of a kind. */
export interface Quality {
  questions: number;
  /** Share of the right pages that were found, and of the found that are right; over questions. */
  recall: number;
  precision: number;
  /** Mean of 1 / place of the page that the question was taken from, when among the first ten. */
  mrr: number;
  /** The same, of a scan of all texts. */
  mrrOfScan: number;
  /** Questions with an answer in the texts and none from the engine. */
  falseEmpties: number;
}

/** The engine against what literally stands in the texts, for every kind of question. */
export async function qualityOf(
  engine: Ready,
  texts: readonly Text[],
  questions: readonly Question[],
): Promise<Map<Kind, Quality>> {
  const qualities = new Map<Kind, Quality>();
  for (const kind of KINDS) {
    const asked = questions.filter((question) => question.kind === kind);
    const sums = { recall: 0, precision: 0, answered: 0, mrr: 0, mrrOfScan: 0, falseEmpties: 0 };
    for (const question of asked) {
      const found = await engine.find(question.query);
      const right = new Set(
        texts.filter((text) => holds(text, question)).map(({ address }) => address),
      );
      const hits = found.filter((address) => right.has(address)).length;
      sums.recall += hits / right.size;
      if (found.length > 0) {
        sums.answered += 1;
        sums.precision += hits / found.length;
      } else sums.falseEmpties += 1;
      sums.mrr += reciprocal(found, question.from);
      sums.mrrOfScan += reciprocal(scan(texts, question), question.from);
    }
    qualities.set(kind, {
      questions: asked.length,
      recall: sums.recall / asked.length,
      precision: sums.answered ? sums.precision / sums.answered : 0,
      mrr: sums.mrr / asked.length,
      mrrOfScan: sums.mrrOfScan / asked.length,
      falseEmpties: sums.falseEmpties,
    });
  }
  return qualities;
}

/** How many of the strings that stand nowhere the engine finds all the same. */
export async function foundOf(engine: Ready, absent: readonly string[]): Promise<number> {
  let found = 0;
  for (const string of absent) if ((await engine.find(string)).length > 0) found += 1;
  return found;
}

function reciprocal(found: readonly string[], wanted: string): number {
  const place = found.slice(0, 10).indexOf(wanted);
  return place < 0 ? 0 : 1 / (place + 1);
}
