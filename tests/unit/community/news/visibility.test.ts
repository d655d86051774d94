import { expect, test } from 'vitest';
import { isPublished } from '../../../../src/community/news/visibility.ts';
import { article } from '../../../examples/news.ts';

const written = article('2026-11-23 09:30');

test('an article appears in the minute that staff gave', () => {
  expect(isPublished(written, '2026-11-23T09:29')).toBe(false);
  expect(isPublished(written, '2026-11-23T09:30')).toBe(true);
  expect(isPublished(written, '2030-01-01T00:00')).toBe(true);
});

test('an article with a day alone appears when that day begins', () => {
  expect(isPublished(article('2026-11-23'), '2026-11-22T23:59')).toBe(false);
  expect(isPublished(article('2026-11-23'), '2026-11-23T00:00')).toBe(true);
});

test('a draft never appears', () => {
  expect(isPublished({ ...written, draft: true }, '2030-01-01T00:00')).toBe(false);
});
