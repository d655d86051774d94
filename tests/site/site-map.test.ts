import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';

/** The site map of the design, with one page for each kind that has many. */
const SITE_MAP = [
  '/',
  '/duty/',
  '/duty/poster/',
  '/duty/2026-12/poster/',
  '/duty/subscribe/',
  '/deliberations/',
  '/deliberations/*/',
  '/deliberations/2026/',
  '/deliberations/category/repair/',
  '/deliberations/courtyard/*/',
  '/deliberations/sessions/',
  '/deliberations/sessions/*/',
  '/flags/',
  '/flags/*/',
  '/flags/*/poster/',
  '/flags/method/',
  '/flags/companies/',
  '/flags/companies/*/',
  '/courtyards/',
  '/courtyards/*/',
  '/courtyards/*/poster/',
  '/notices/',
  '/notices/*/',
  '/notices/*/poster/',
  '/news/',
  '/news/*/',
  '/news/2026/',
  '/news/2026/11/',
  '/news/category/volunteer/',
  '/volunteers/',
  '/volunteers/*/',
  '/volunteers/events/',
  '/volunteers/events/*/',
  '/volunteers/events/*/poster/',
  '/volunteers/events/*.ics',
  '/venues/',
  '/venues/*/',
  '/organization/',
  '/organization/people/*/',
  '/honors/',
  '/disclosures/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/147-method/',
  '/sitemap/',
  '/404.html',
  '/rss.xml',
  '/news/rss.xml',
  '/notices/rss.xml',
  '/duty.ics',
  '/duty/*.ics',
  '/events.ics',
  '/flags.json',
  '/flags.csv',
  '/deliberations.json',
  '/deliberations.csv',
  '/duty.json',
  '/data/',
  '/data/flags.v1.schema.json',
  '/data/deliberations.v1.schema.json',
  '/data/duty.v1.schema.json',
  '/sitemap.xml',
  '/robots.txt',
  '/site.webmanifest',
  '/admin/',
  '/admin/health/',
  '/admin/health/findings.json',
  '/admin/help/',
  '/admin/help/*/',
  '/admin/history/',
  '/admin/login/',
];

describe('every address of the site map answers', async () => {
  const site = inject('demo');
  const files = await filesBelow(site);

  test.each(SITE_MAP)('%s', async (address) => {
    const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
    if (!file.includes('*')) return expect(access(join(site, file))).resolves.toBeUndefined();
    const pattern = new RegExp(`^${file.replaceAll('*', '[a-z0-9-]+')}$`);
    expect(files.some((name) => pattern.test(name))).toBe(true);
  });
});
