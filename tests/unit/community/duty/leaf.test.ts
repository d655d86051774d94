import { describe, expect, test } from 'vitest';
import { leaf } from '../../../../src/community/duty/leaf.ts';
import type { ShownSession } from '../../../../src/community/duty/shown-session.ts';
import { type Part, wordsOf } from '../../../../src/ui/markup.ts';
import { deliberationDay, friday, post, shown } from '../../../examples/duty-sessions.ts';

const PHONES = [{ label: '社区值班电话', number: '0370-000 0000' }];
const almanac = { lunar: '农历十月十六', works: true };

/** What the leaf says, a line for each part of it. */
const says = (sessions: readonly ShownSession[], now: string) =>
  leaf(sessions, now, almanac).map(wordsOf);
const links = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    typeof part === 'string'
      ? []
      : [...[part.attributes.href ?? []].flat(), ...links(part.children)],
  );

test('on a day with a session it says who is there, where and until when, and whom to call', () => {
  const session = shown(deliberationDay(), PHONES);
  expect(says([session], '2026-12-03T09:30')).toEqual([
    '12月3日星期四 农历十月十六',
    '正在值班，到 11:30逢三说事谁在两委班子、物业负责人在哪社区会议室',
    '社区值班电话 0370-000 0000 值班安排 ›',
    '下次逢三说事 12月13日 星期日 还有10天',
  ]);
  expect(links(leaf([session], '2026-12-03T09:30'))).toContain('tel:03700000000');
});

test('on a day without one it says so, and when the next is', () => {
  expect(says([shown(friday()), shown(deliberationDay()), shown(post())], '2026-11-24')).toEqual([
    '11月24日星期二 农历十月十六',
    '今天没有排定的坐班',
    '下一次：周五一站式坐班哪天11月27日 星期五，还有3天几点待补充谁在社区其他工作人员在哪待补充',
    '下次逢三说事 12月3日 星期四 还有9天',
  ]);
});

test('the next 逢三说事 is not told twice when it is the next session as well', () => {
  expect(says([shown(deliberationDay())], '2026-12-31')).toEqual([
    '12月31日星期四 农历十月十六',
    '今天没有排定的坐班',
    '下一次：逢三说事哪天2027年1月3日 星期日，还有3天几点09:00–11:30谁在两委班子、物业负责人在哪社区会议室',
  ]);
});

describe('what does not take place is told with its reason', () => {
  const changed = (change: object) =>
    says(
      [shown(deliberationDay({ exceptions: [{ on: '2026-12-03', reason: '停电', ...change }] }))],
      '2026-12-03T08:00',
    )[1];

  test('cancelled', () => {
    expect(changed({ change: 'cancelled' })).toBe('今天的逢三说事取消（停电）');
  });
  test('moved away', () => {
    expect(changed({ change: 'moved', movedTo: '2026-12-05' })).toBe(
      '今天的逢三说事改到12月5日（停电）',
    );
  });
  test('over', () => {
    expect(says([shown(deliberationDay())], '2026-12-03T12:00')[1]).toBe('今天的逢三说事已结束');
  });
});

test('all other sessions of the day follow the first, each with its state', () => {
  const other = { ...friday({ rule: { every: 'month', monthDays: [3] }, opensAt: '19:00' }) };
  const lines = says([shown(deliberationDay()), shown({ ...other, id: 'other' })], '2026-12-03');
  expect(lines).toContain('周五一站式坐班 今天 19:00 开始');
});

test('while nothing is known it is still a leaf with its day', () => {
  expect(says([shown(post())], '2026-11-24')).toEqual([
    '11月24日星期二 农历十月十六',
    '今天没有排定的坐班',
  ]);
  expect(leaf([], '2026-02-28').map(wordsOf)[0]).toBe('2月28日星期六');
});

test('a holiday stands beside the lunar date', () => {
  const holiday = { lunar: '农历八月廿一', holiday: '国庆节', works: false };
  expect(leaf([], '2026-10-01', holiday).map(wordsOf)[0]).toBe('10月1日星期四 农历八月廿一 国庆节');
});
