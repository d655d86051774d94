import { expect, test } from 'vitest';
import { honorsByLevel } from '../../../../src/community/honors/by-level.ts';

test('the highest level comes first, within it the latest, and those without a day last', () => {
  const honors = [
    { level: 'province', awardedOn: '2024' },
    { level: 'province' },
    { level: 'province', awardedOn: '2025-06' },
    { level: 'national', awardedOn: '2020' },
  ] as const;
  expect(honorsByLevel(honors)).toEqual([
    { level: 'national', honors: [honors[3]] },
    { level: 'province', honors: [honors[2], honors[0], honors[1]] },
  ]);
});
