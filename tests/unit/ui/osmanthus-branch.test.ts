import { expect, test } from 'vitest';
import { branchOf } from '../../../src/ui/osmanthus-branch.ts';

const articles = Array.from({ length: 12 }, (_, nth) => `2026-11-23-article-${nth}`);

test('the same text draws the same branch', () => {
  expect(branchOf('2026-11-23-snow')).toEqual(branchOf('2026-11-23-snow'));
});

test('articles of one list each have a branch of their own', () => {
  const branches = new Set(articles.map((id) => JSON.stringify(branchOf(id))));
  expect(branches.size).toBe(articles.length);
});

test('a branch holds only numbers that a browser can read', () => {
  for (const id of ['', '雪', ...articles]) {
    expect(JSON.stringify(branchOf(id))).not.toMatch(/NaN|Infinity|undefined|e-\d/);
  }
});
