import { type Random, randomOf } from '../demo/random.ts';

/** A page as the questions are made from it and judged by it. */
export interface Text {
  address: string;
  title: string;
  summary: string;
  date: string;
  paragraphs: string[];
}

/** What people look for: a piece of a title, a rare name, a piece of a word, one character, numbers. */
export const KINDS = ['title', 'name', 'piece', 'character', 'number'] as const;
export type Kind = (typeof KINDS)[number];

export interface Question {
  kind: Kind;
  query: string;
  /** The page that it was taken from. */
  from: string;
}

const HAN = /\p{Script=Han}{2,}/gu;
const WITH_NUMBERS =
  /(?:\p{Script=Han}{1,2})?[0-9A-Za-z]+(?:\.[0-9]+)?(?:\p{Script=Han}{1,2}|%)?/gu;

/** So many questions of every kind; the same texts and seed give the same. */
export function questionsOf(texts: readonly Text[], seed: number, ofEach: number): Question[] {
  const random = randomOf('questions', seed);
  const titles = texts.map((text) => ({ text, runs: text.title.match(HAN) ?? [] }));
  const makers: Record<Kind, () => Question | undefined> = {
    title() {
      const { text, runs } = random.pick(titles);
      return asked('title', pieceOf(oneOf(random, runs), random.whole(2, 4), random), text);
    },
    name() {
      const text = random.pick(texts);
      const runs = oneOf(random, text.paragraphs)?.match(HAN) ?? [];
      const query = pieceOf(oneOf(random, runs), random.whole(3, 4), random);
      return query && isRare(query, texts) ? asked('name', query, text) : undefined;
    },
    piece() {
      const text = random.pick(texts);
      const words = wordsIn(oneOf(random, text.paragraphs) ?? '').filter((word) => word.length > 2);
      return asked('piece', pieceOf(oneOf(random, words), 2, random), text);
    },
    character() {
      const { text, runs } = random.pick(titles);
      return asked('character', pieceOf(oneOf(random, runs), 1, random), text);
    },
    number() {
      const text = random.pick(texts);
      const found = [text.title, ...text.paragraphs].join('\n').match(WITH_NUMBERS) ?? [];
      const query = oneOf(random, found);
      return query && query.length > 1 ? asked('number', query, text) : undefined;
    },
  };
  return KINDS.flatMap((kind) => {
    const made = new Map<string, Question>();
    for (let tries = 0; made.size < ofEach && tries < ofEach * 200; tries += 1) {
      const question = makers[kind]();
      if (question) made.set(question.query, question);
    }
    return Array.from(made.values());
  });
}

/** Strings of two to four Chinese characters of the texts that stand in none of them. */
export function absentStrings(texts: readonly Text[], seed: number, count: number): string[] {
  const random = randomOf('absent', seed);
  const whole = texts.map(wholeOf).join('\n');
  const characters = Array.from(new Set(whole.match(/\p{Script=Han}/gu) ?? []));
  const absent = new Set<string>();
  for (let tries = 0; absent.size < count && tries < count * 1000; tries += 1) {
    // Pieces of what is there, put together wrongly, are what a search errs on.
    const half = () =>
      pieceOf(oneOf(random, random.pick(texts).title.match(HAN) ?? []), 2, random) ?? '';
    const string = random.chance(0.5)
      ? half() + half()
      : Array.from({ length: random.whole(2, 4) }, () => random.pick(characters)).join('');
    if (string.length > 1 && !whole.includes(string)) absent.add(string);
  }
  return Array.from(absent);
}

/** Whether a page holds what was asked: the literal string, and of numbers the whole number. */
export function holds(text: Text, { query, kind }: Pick<Question, 'query' | 'kind'>): boolean {
  if (kind === 'character') return (text.title + text.summary).includes(query);
  const parts = [text.title, ...text.paragraphs];
  if (kind !== 'number') return parts.some((part) => part.includes(query));
  const escaped = query.replace(/[.%]/g, '\\$&');
  const before = /^[0-9a-z]/i.test(query) ? '(?<![0-9A-Za-z])' : '';
  const after = /\d$/.test(query) ? '(?!\\d)' : '';
  const pattern = new RegExp(before + escaped + after, 'i');
  return parts.some((part) => pattern.test(part));
}

/** What a scan of all texts gives: pages with the string in their title first, the newest first. */
export function scan(texts: readonly Text[], question: Question): string[] {
  const newest = [...texts].sort(
    (a, b) => compare(b.date, a.date) || compare(b.address, a.address),
  );
  const found = newest.filter((text) => holds(text, question));
  const inTitle = (text: Text) => holds({ ...text, summary: '', paragraphs: [] }, question);
  return [...found.filter(inTitle), ...found.filter((text) => !inTitle(text))].map(
    ({ address }) => address,
  );
}

function asked(kind: Kind, query: string | undefined, from: Text): Question | undefined {
  return query ? { kind, query, from: from.address } : undefined;
}

function oneOf<T>(random: Random, list: readonly T[]): T | undefined {
  return list.length > 0 ? random.pick(list) : undefined;
}

function pieceOf(run: string | undefined, length: number, random: Random): string | undefined {
  if (!run || run.length < length) return undefined;
  const at = random.whole(0, run.length - length);
  return run.slice(at, at + length);
}

function wordsIn(text: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment).filter((word) =>
    /^\p{Script=Han}+$/u.test(word),
  );
}

function isRare(query: string, texts: readonly Text[]): boolean {
  let pages = 0;
  for (const text of texts) {
    if (wholeOf(text).includes(query)) pages += 1;
    if (pages > 5) return false;
  }
  return true;
}

function wholeOf({ title, paragraphs }: Text): string {
  return `${title}\n${paragraphs.join('\n')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
