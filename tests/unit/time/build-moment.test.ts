import { expect, test } from 'vitest';

test('a build has one moment, which SITE_NOW gives by the clocks of the community', async () => {
  process.env.SITE_NOW = '2026-11-23T16:30:00Z';
  const { buildMoment } = await import('../../../src/time/build-moment.ts');
  process.env.SITE_NOW = '2027-01-01T00:00:00Z';
  const again = await import('../../../src/time/build-moment.ts');
  expect([buildMoment, again.buildMoment]).toEqual(['2026-11-24T00:30', '2026-11-24T00:30']);
});
