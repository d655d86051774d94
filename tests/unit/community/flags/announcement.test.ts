import { expect, test } from 'vitest';
import {
  announcementLeft,
  announcementPeriod,
} from '../../../../src/community/flags/announcement.ts';

const week = { announcedFrom: '2026-07-06', announcedTo: '2026-07-12' };

test.each([
  ['2026-07-04', '2 天后开始'],
  ['2026-07-06', '还剩 6 天'],
  ['2026-07-11', '还剩 1 天'],
  ['2026-07-12', '今天是最后一天'],
  ['2026-07-13', '公示期已满，结果等待生效'],
])('on %s of a 公示 from July 6 to 12: %s', (today, words) => {
  expect(announcementLeft(week, today)).toBe(words);
});

test('without an end nobody can say how long it lasts', () => {
  expect(announcementLeft({ announcedFrom: '2026-07-06' }, '2026-07-08')).toBeUndefined();
});

test.each([
  [week, '2026年7月6日至2026年7月12日'],
  [{ announcedTo: '2026-07-12' }, '到2026年7月12日为止'],
  [{ announcedFrom: '2026-07-06' }, '2026年7月6日起'],
  [{}, undefined],
])('%j reads %s', (period, words) => {
  expect(announcementPeriod(period)).toBe(words);
});
