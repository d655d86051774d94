import { expect, test } from 'vitest';
import { cmsAddress } from '../../../../src/community/health/cms-address.ts';

test.each([
  ['news', '2026-11-20-a', '/admin/#/collections/news/entries/2026-11-20-a/index'],
  ['dutySessions', 'friday', '/admin/#/collections/duty-sessions/entries/friday'],
  ['site', 'index', '/admin/#/collections/site/entries/index'],
  ['courtyards', undefined, '/admin/#/collections/courtyards'],
] as const)(
  'an entry of %s is opened by the route that its layout has',
  (collection, id, address) => {
    expect(cmsAddress({ collection, id })).toBe(address);
  },
);
