import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../../src/search/query.ts';
import { absentStrings, questionsOf, scan, type Text } from '../../bench/questions.ts';
import { randomOf } from '../../demo/random.ts';
import { everything, openSite, type Page } from './built-index.ts';

/**
 * Few characters, so that the same pairs stand in many texts, in and out of the order that is looked
 * for: harder to tell apart than any real archive.
 */
const CHARACTERS = Array.from(
  '扫雪停水物业花园书记支部说事红旗黄旗楼院长志愿者社区居民会议三号大门口通知值班活动公司网格',
);
const NUMBERS = [
  '11月26日',
  '26日',
  '1日',
  'WiFi',
  'wifi6',
  '3号楼',
  '13号楼',
  '2026年',
  'AED',
  '50%',
];
const PAGES = 320;
const random = randomOf('literal');

const texts: Text[] = Array.from({ length: PAGES }, (_, number) => {
  const run = (length: number) => Array.from({ length }, () => random.pick(CHARACTERS)).join('');
  const year = 2022 + (number % 5);
  return {
    address: `/news/${number}/`,
    title: `${run(random.whole(4, 12))}${random.chance(0.2) ? random.pick(NUMBERS) : ''}`,
    summary: run(10),
    date: `${year}-${String(1 + (number % 12)).padStart(2, '0')}-11`,
    paragraphs: Array.from(
      { length: random.whole(1, 3) },
      () => `${run(20)}${random.pick(NUMBERS)}，${run(20)}。`,
    ),
  };
});

const pages = Object.fromEntries(
  texts.map(({ address, title, summary, date, paragraphs }): [string, Page] => [
    address.slice(1, -1),
    {
      title,
      summary,
      text: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
      year: date.slice(0, 4),
      day: date,
    },
  ]),
);

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  // Every year in two parts, as a year of very many entries is.
  site = await openSite(pages, 40);
});
afterAll(() => site.close());

describe.each(['byIndex', 'byReading'] as const)('over five years, %s', (way) => {
  let search: Search;
  beforeAll(() => {
    search = site[way]();
  });
  const found = async (query: string) => {
    const answer = await search.search(query, {});
    const all = await everything(answer);
    return {
      addresses: all.map(({ address }) => new URL(address, 'http://site').pathname),
      total: answer.total,
    };
  };

  it('gives what a scan of all texts gives, in the same order, and nothing else', async () => {
    for (const question of questionsOf(texts, 1, 60)) {
      const { addresses, total } = await found(question.query);
      const expected = scan(texts, question);
      expect(addresses, question.query).toEqual(expected);
      expect(total, question.query).toBe(expected.length);
    }
  });

  it('finds nothing for what stands nowhere, though its pairs do', async () => {
    for (const query of absentStrings(texts, 1, 80)) {
      expect(await found(query), query).toEqual({ addresses: [], total: 0 });
    }
  });
});
