import { expect, test } from 'vitest';
import {
  bannerNotices,
  isAlive,
  mostPressing,
} from '../../../../src/community/notices/visibility.ts';

const notice = { draft: false, publishAt: '2026-11-23T09:00', expireAt: '2026-11-24T18:00' };

test.each([
  ['2026-11-23T08:59', false],
  ['2026-11-23T09:00', true],
  ['2026-11-24T17:59', true],
  ['2026-11-24T18:00', false],
])('at %s a notice from 9:00 to 18:00 of the next day is alive: %s', (now, alive) => {
  expect(isAlive(notice, now)).toBe(alive);
});

test('a notice without an end lives on, a draft never lives', () => {
  expect(isAlive({ ...notice, expireAt: undefined }, '2030-01-01T00:00')).toBe(true);
  expect(isAlive({ ...notice, draft: true }, '2026-11-23T10:00')).toBe(false);
});

test('pinned notices come first, then urgent ones, then the newest', () => {
  const at = (
    id: string,
    level: 'normal' | 'important' | 'urgent',
    publishAt: string,
    pinned = false,
  ) => ({
    id,
    level,
    publishAt,
    pinned,
  });
  const sorted = [
    at('old', 'normal', '2026-11-01T00:00'),
    at('new', 'normal', '2026-11-02T00:00'),
    at('urgent', 'urgent', '2026-10-01T00:00'),
    at('pinned', 'normal', '2026-09-01T00:00', true),
  ].sort(mostPressing);
  expect(sorted.map(({ id }) => id)).toEqual(['pinned', 'urgent', 'new', 'old']);
});

test('urgent notices ride above important ones, normal ones do not ride', () => {
  const levels = ['normal', 'important', 'urgent'] as const;
  expect(bannerNotices(levels.map((level) => ({ level })))).toEqual([
    { level: 'urgent' },
    { level: 'important' },
  ]);
});
