import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { demoSet } from '../demo/demo-set.ts';
import { randomOf } from '../demo/random.ts';
import type { Text } from './questions.ts';

/** Where the real news texts lie that come with no copy of the project: see their own README. */
const CORPUS = resolve(process.env.SEARCH_CORPUS || '../shared/corpus/news-2000.json.gz');

interface NewsText {
  title: string;
  date: string;
  paras: string[];
}

/** Which texts are searched: real news, the invented community, or more news made of the real. */
export type Source = 'corpus' | 'demo' | 'mixed';

/** So many texts of a source, or all that it has. Undefined when it is not on this machine. */
export async function textsOf(source: Source, count: number): Promise<Text[] | undefined> {
  if (source === 'demo') return demoTexts(count);
  const news = await readNews();
  if (!news) return undefined;
  return source === 'corpus' ? news.slice(0, count) : mixedTexts(news, count);
}

async function readNews(): Promise<Text[] | undefined> {
  const packed = await readFile(CORPUS).catch(() => undefined);
  if (!packed) return undefined;
  const news: NewsText[] = JSON.parse(gunzipSync(packed).toString());
  return news.map(({ title, date, paras }, number) => text(`news-${number}`, title, date, paras));
}

/**
 * Texts in the number of a big archive from the words of a smaller one: every title and every
 * paragraph is real, but they were put together anew, over five years.
 */
function mixedTexts(news: readonly Text[], count: number): Text[] {
  const random = randomOf('mixed', count);
  return Array.from({ length: count }, (_, number) => {
    const [head, ...others] = random.some(news, 8);
    const paragraphs = others.map((other) => random.pick(other.paragraphs));
    const year = 2022 + Math.floor((number * 5) / count);
    return text(
      `mixed-${number}`,
      `${(head?.title ?? '').slice(0, random.whole(8, 40))}`,
      `${year}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
      paragraphs,
    );
  });
}

function demoTexts(count: number): Text[] {
  const texts: Text[] = [];
  const plan = { articles: count, rounds: 12, today: '2026-11-23', seed: '1' };
  for (const { collection, id, data, body = '' } of demoSet(plan)) {
    if (collection !== 'news') continue;
    const { title, publishedAt, summary = '' } = data as Record<string, string>;
    const paragraphs = body
      .split(/\n{2,}/)
      .map((part) => part.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#>`|]/g, ''));
    texts.push({
      ...text(id, title ?? '', publishedAt ?? '', paragraphs),
      ...(summary && { summary }),
    });
  }
  return texts.slice(0, count);
}

function text(name: string, title: string, date: string, paragraphs: string[]): Text {
  const clean = (raw: string) => raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const cleaned = paragraphs.map(clean).filter(Boolean);
  return {
    address: `/news/${name}/`,
    title: clean(title),
    summary: (cleaned[0] ?? '').slice(0, 80),
    date: date.slice(0, 10),
    paragraphs: cleaned,
  };
}

const two = (number: number) => String(number).padStart(2, '0');
