import { expect, test } from 'vitest';
import { articlesByMonth } from '../../../../src/community/news/archive.ts';
import { beginningOf } from '../../../../src/community/news/summary.ts';
import { isPublished } from '../../../../src/community/news/visibility.ts';

test('an article belongs to the month of the community in which it was published', () => {
  const articles = ['2026-12-01T00:00', '2026-11-30T23:59', '2026-11-01T00:00'].map(
    (publishedAt) => ({ publishedAt }),
  );
  expect(
    articlesByMonth(articles).map(({ month, articles: there }) => [month, there.length]),
  ).toEqual([
    ['2026-12', 1],
    ['2026-11', 2],
  ]);
});

test('an article is published from its minute on, unless it is a draft', () => {
  const article = { draft: false, publishedAt: '2026-11-24T09:30' };
  expect(isPublished(article, '2026-11-24T09:29')).toBe(false);
  expect(isPublished(article, '2026-11-24T09:30')).toBe(true);
  expect(isPublished({ ...article, draft: true }, '2026-11-25T00:00')).toBe(false);
});

test('the beginning of a text is its words without the marks', () => {
  const text =
    '## 标题\n\n![照片](a.jpg)\n**书记**和[楼院长](/organization/)一起：\n\n- 扫雪\n- 铲冰\n';
  expect(beginningOf(text)).toBe('标题书记和楼院长一起：扫雪铲冰');
  expect(beginningOf('一二三四五六', 4)).toBe('一二三…');
});
