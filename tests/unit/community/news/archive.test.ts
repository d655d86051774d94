import { expect, test } from 'vitest';
import { articlesByMonth } from '../../../../src/community/news/archive.ts';
import { article } from '../../../examples/news.ts';

test('months come latest first, and hold their articles in the order in which they came', () => {
  const months = articlesByMonth([
    article('2026-10-31 23:59'),
    article('2026-11-01 00:00'),
    article('2025-11-20 08:00'),
    article('2026-10-02 08:00'),
  ]);
  expect(months.map(({ month, articles }) => [month, articles.map(({ id }) => id)])).toEqual([
    ['2026-11', ['2026-11-01-article']],
    ['2026-10', ['2026-10-31-article', '2026-10-02-article']],
    ['2025-11', ['2025-11-20-article']],
  ]);
});

test('without articles there is no month', () => {
  expect(articlesByMonth([])).toEqual([]);
});
