/**
 * Lines of Chinese as they are set by hand: no mark that closes at the start of a line, none that
 * opens at its end, words kept together where that costs little, lines of about equal length.
 * After W3C's Requirements for Chinese Text Layout (clreq), 3.1.
 */

const CLOSING = '，。、；：！？）》〉」』】〕”’…—·,.;:!?)]}%％℃～';
const OPENING = '（《〈「『【〔“‘([{';

/** Marks whose ink fills only one half of their square. */
const HALF_CLOSING = '，。、；：）》〉」』】〕”’';
const HALF_OPENING = '（《〈「『【〔“‘';

const isWord = (character: string) => /[\p{Script=Latin}\p{Nd}]/u.test(character);
const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** How wide a character is, in ems. */
export type AdvanceOf = (character: string) => number;

export interface Line {
  characters: {
    character: string;
    /** From the start of the line, in ems. */
    x: number;
  }[];
  /** In ems. */
  width: number;
}

interface Measured {
  width: (start: number, end: number) => number;
  line: (start: number, end: number) => Line;
}

/**
 * Where characters stand that follow each other. Of two marks that meet the empty half of one is
 * left out, as at the ends of a line; between Chinese and Latin or digits stands an eighth of an em.
 */
function measured(characters: readonly string[], advanceOf: AdvanceOf): Measured {
  const opens: boolean[] = [];
  const closes: boolean[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  let x = 0;
  characters.forEach((character, index) => {
    const advance = advanceOf(character);
    opens.push(advance > 0.9 && HALF_OPENING.includes(character));
    closes.push(advance > 0.9 && HALF_CLOSING.includes(character));
    const before = characters[index - 1];
    if (before !== undefined) {
      const half = opens[index] || closes[index];
      if (closes[index - 1] ? half : opens[index - 1] && opens[index]) x -= 0.5;
      else if (isHan(before) ? isWord(character) : isWord(before) && isHan(character)) x += 0.125;
    }
    places.push(x);
    x += advance;
    ends.push(x);
  });

  const startOf = (start: number) => (places[start] ?? 0) + (opens[start] ? 0.5 : 0);
  const width = (start: number, end: number) => {
    const last = characters[end - 1] === ' ' ? end - 2 : end - 1;
    return (ends[last] ?? 0) - startOf(start) - (closes[last] ? 0.5 : 0);
  };
  const line = (start: number, end: number) => ({
    characters: characters
      .slice(start, end)
      .map((character, index) => ({ character, x: (places[start + index] ?? 0) - startOf(start) })),
    width: width(start, end),
  });
  return { width, line };
}

/** A text in one line, however wide. */
export function lineOf(text: string, advanceOf: AdvanceOf): Line {
  const characters = [...text];
  return measured(characters, advanceOf).line(0, characters.length);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a line break before a character costs; `undefined` where none may be. */
function breakCosts(characters: readonly string[], text: string): (number | undefined)[] {
  const starts = new Set<number>();
  for (const { index } of words.segment(text)) starts.add(index);
  let offset = 0;
  return characters.map((character, index) => {
    const at = offset;
    offset += character.length;
    const before = characters[index - 1];
    if (before === undefined) return undefined;
    if (CLOSING.includes(character) || OPENING.includes(before)) return undefined;
    if (character === ' ') return undefined;
    // 8:00—18:00, 2026-11-23, 3.5%
    if (/[\w.:+\-—~]/.test(before) && /[\w.:+\-—~]/.test(character)) return undefined;
    if (isWord(before) && isWord(character)) return undefined;
    if (before === ' ' || '，。、；：！？—'.includes(before)) return 0;
    // 11月26日, 3号楼: a number keeps what it counts
    if (/\p{Nd}/u.test(before) && isHan(character)) return 14;
    return starts.has(at) ? 1.5 : 9;
  });
}

/** Lines that end before each of these characters, and what they cost together. */
interface Way {
  cost: number;
  ends: readonly number[];
}

/**
 * The best lines that are no wider than `width` ems, as few as can be and at most `most` of them;
 * `undefined` if the text does not fit. `even` lines are about equally long, as in a heading; else
 * the last is what is left.
 */
export function linesOf(
  text: string,
  width: number,
  most: number,
  even: boolean,
  advanceOf: AdvanceOf,
): Line[] | undefined {
  if (!text) return [];
  const characters = [...text];
  const measure = measured(characters, advanceOf);
  const costs = breakCosts(characters, text);
  const breaks = costs.flatMap((cost, index) => (cost === undefined ? [] : [index]));
  const stops = [0, ...breaks, characters.length];

  // ways[stop][n]: the best n lines for all that stands before the stop
  const ways: (Way | undefined)[][] = [[{ cost: 0, ends: [] }]];
  for (let to = 1; to < stops.length; to++) {
    const end = stops[to] as number;
    const best: (Way | undefined)[] = [];
    for (let from = to - 1; from >= 0; from--) {
      const filled = measure.width(stops[from] as number, end);
      if (filled > width) break;
      const isRest = !even && end === characters.length;
      const empty = isRest ? Math.max(0, Math.min(width, 4) - filled) : width - filled;
      const cost = empty ** 2 + (costs[end] ?? 0);
      ways[from]?.forEach((way, count) => {
        if (!way || count >= most) return;
        const known = best[count + 1];
        if (known && known.cost <= way.cost + cost) return;
        best[count + 1] = { cost: way.cost + cost, ends: [...way.ends, end] };
      });
    }
    ways.push(best);
  }
  const best = ways.at(-1)?.find((way) => way);
  return best?.ends.map((end, index) => measure.line(best.ends[index - 1] ?? 0, end));
}
