import { expect, test } from 'vitest';
import {
  bannerNotices,
  isAlive,
  mostPressing,
} from '../../../../src/community/notices/visibility.ts';
import { notice } from '../../../examples/notices.ts';

const short = notice('short', { publishAt: '2026-11-23 09:30', expireAt: '2026-11-26 18:00' });

test('a notice lives from the minute of publication to the minute before it expires', () => {
  expect(isAlive(short, '2026-11-23T09:29')).toBe(false);
  expect(isAlive(short, '2026-11-23T09:30')).toBe(true);
  expect(isAlive(short, '2026-11-26T17:59')).toBe(true);
  expect(isAlive(short, '2026-11-26T18:00')).toBe(false);
});

test('a notice without an end stays', () => {
  expect(isAlive(notice('lasting'), '2099-12-31T23:59')).toBe(true);
});

test('a draft is never alive', () => {
  expect(isAlive({ ...short, draft: true }, '2026-11-24T00:00')).toBe(false);
});

test('pinned ones come first, then urgent before important, then the newest', () => {
  const list = [
    notice('old', { publishAt: '2026-11-01' }),
    notice('new', { publishAt: '2026-11-20' }),
    notice('important', { level: 'important', publishAt: '2026-10-01' }),
    notice('urgent', { level: 'urgent', publishAt: '2026-09-01' }),
    notice('pinned', { pinned: true, publishAt: '2025-01-01' }),
  ];
  const expected = ['pinned', 'urgent', 'important', 'new', 'old'];
  expect(list.sort(mostPressing).map(({ id }) => id)).toEqual(expected);
  expect(
    list
      .reverse()
      .sort(mostPressing)
      .map(({ id }) => id),
  ).toEqual(expected);
});

test('notices of the same minute keep one order, whatever order they came in', () => {
  const list = [notice('a'), notice('c'), notice('b')];
  expect(list.sort(mostPressing).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(
    list
      .reverse()
      .sort(mostPressing)
      .map(({ id }) => id),
  ).toEqual(['c', 'b', 'a']);
});

test('urgent ones ride as a banner above important ones, normal ones do not ride', () => {
  const list = [
    notice('important', { level: 'important' }),
    notice('normal'),
    notice('urgent', { level: 'urgent' }),
  ];
  expect(bannerNotices(list).map(({ id }) => id)).toEqual(['urgent', 'important']);
});
