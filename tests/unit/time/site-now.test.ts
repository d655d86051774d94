import { expect, test } from 'vitest';
import { buildInstant } from '../../../src/time/site-now.ts';

test.each([
  ['2026-11-23T09:30:00+08:00', '2026-11-23T01:30:00.000Z'],
  ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23T09:30', '2026-11-23T01:30:00.000Z'],
  ['2026-11-23 09:30', '2026-11-23T01:30:00.000Z'],
  ['2026-11-23', '2026-11-22T16:00:00.000Z'],
  ['2026-11-23T01:30:00.123Z', '2026-11-23T01:30:00.123Z'],
])('%s is the instant %s', (text, instant) => {
  expect(buildInstant(text).toISOString()).toBe(instant);
});

test.each(['2026-02-30', '2026-11-23T25:00', '23.11.2026', 'now', '2026-11-23T09:30:00+8'])(
  '%s is no moment',
  (text) => {
    expect(() => buildInstant(text)).toThrow(
      `SITE_NOW 不是有效的时间：“${text}”。请写成 2026-11-23T09:30:00+08:00 的样子。`,
    );
  },
);

test('without a moment it is now', () => {
  expect(Math.abs(buildInstant(undefined).getTime() - Date.now())).toBeLessThan(1000);
});
