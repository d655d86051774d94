import { expect, test } from 'vitest';
import { momentOf } from '../../../src/time/now.ts';

test.each([
  ['2026-11-23T01:30:00Z', '2026-11-23T09:30'],
  ['2026-11-23T15:59:59.999Z', '2026-11-23T23:59'],
  ['2026-11-23T16:00:00Z', '2026-11-24T00:00'],
  ['2025-12-31T16:00:00Z', '2026-01-01T00:00'],
  ['2024-02-28T16:30:00Z', '2024-02-29T00:30'],
  ['2026-07-01T04:05:00Z', '2026-07-01T12:05'],
  ['2026-11-23T23:30:00-11:00', '2026-11-24T18:30'],
])('at %s the clocks of the community show %s', (instant, moment) => {
  expect(momentOf(new Date(instant))).toBe(moment);
});

test.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'a machine in %s reads the same clocks',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(momentOf(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24T00:00');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);
