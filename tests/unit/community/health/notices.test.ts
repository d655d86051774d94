import { describe, expect, test } from 'vitest';
import {
  eventsAreReported,
  expiredNoticesAreUnpinned,
  noticesDoNotEndUnseen,
} from '../../../../src/community/health/notices.ts';
import { found } from '../../../examples/health.ts';

const notice = (more: string) => ({
  'notices/2026-11-01-n/index.md': `---\ntitle: 停水\nlevel: normal\npublishAt: 2026-11-01 08:00\n${more}---\n停水。\n`,
});

test('a notice that ends within three days is named, to the minute', () => {
  const until = (expireAt: string) =>
    found(noticesDoNotEndUnseen, notice(`expireAt: ${expireAt}\n`));
  expect(until('2026-11-27 09:30')).toEqual(['notice-expires-soon hint notices/2026-11-01-n']);
  expect(until('2026-11-27 09:31')).toEqual([]);
  expect(until('2026-11-24 09:30')).toEqual([]);
  expect(found(noticesDoNotEndUnseen, notice(''))).toEqual([]);
});

test('a notice that has expired should not be pinned', () => {
  const pinned = (expireAt: string, more = 'pinned: true\n') =>
    found(expiredNoticesAreUnpinned, notice(`expireAt: ${expireAt}\n${more}`));
  expect(pinned('2026-11-24 09:30')).toEqual(['notice-expired-pinned hint notices/2026-11-01-n']);
  expect(pinned('2026-11-24 09:31')).toEqual([]);
  expect(pinned('2026-11-20', '')).toEqual([]);
  expect(pinned('2026-11-20', 'pinned: true\ndraft: true\n')).toEqual([]);
});

describe('an activity that is over', () => {
  const event = (endsOn: string, more = '') => ({
    'events/e/index.md': `---\ntitle: 健康讲座\nstartsAt: ${endsOn} 09:00\nendsAt: ${endsOn} 11:00\n${more}---\n`,
  });
  const article = (title: string, body: string) => ({
    'news/2026-11-21-a/index.md': `---\ntitle: ${title}\npublishedAt: 2026-11-21 08:00\ncategory: culture\n---\n${body}\n`,
  });
  const missed = ['event-without-report hint events/e'];

  test('is missed in the news from three days after until thirty', () => {
    expect(found(eventsAreReported, event('2026-11-22'))).toEqual([]);
    expect(found(eventsAreReported, event('2026-11-21'))).toEqual(missed);
    expect(found(eventsAreReported, event('2026-10-25'))).toEqual(missed);
    expect(found(eventsAreReported, event('2026-10-24'))).toEqual([]);
  });

  test('is reported by an article that links to it or names it', () => {
    const past = event('2026-11-20');
    expect(found(eventsAreReported, { ...past, ...article('别的事', '别的。') })).toEqual(missed);
    expect(
      found(eventsAreReported, { ...past, ...article('健康讲座来了五十人', '热闹。') }),
    ).toEqual([]);
    const named = article('五十人来了', '健康讲座讲了血压。');
    expect(found(eventsAreReported, { ...past, ...named })).toEqual([]);
    const linked = article('量血压', '[讲座](/volunteers/events/e/)结束了。');
    expect(found(eventsAreReported, { ...past, ...linked })).toEqual([]);
  });

  test('is not missed where it was called off', () => {
    expect(found(eventsAreReported, event('2026-11-20', 'cancelled: true\n'))).toEqual([]);
  });
});
