import type { CollectionKey } from '../model/fields.ts';
import { isYearAddress } from './deliberations/address.ts';
import { news } from './news/schema.ts';
import { sections } from './site/sections.ts';

const SECTIONS = Object.values(sections).map(({ address }) => address);

/** First words of addresses that belong to the site without being a section. */
const RESERVED = ['404', 'admin', 'files', 'fonts', 'index', 'pagefind'];

const FIXED = new Set([
  '/',
  '/admin/',
  '/admin/health/',
  '/admin/help/',
  ...SECTIONS,
  '/deliberations/sessions/',
  '/duty/poster/',
  '/flags/companies/',
  '/duty/subscribe/',
  '/flags/method/',
  '/volunteers/events/',
  ...Object.keys(news.fields.category.options).map((category) => `/news/category/${category}/`),
  '/rss.xml',
  '/news/rss.xml',
  '/notices/rss.xml',
  '/duty.ics',
  '/events.ics',
  '/flags.json',
  '/flags.csv',
  '/deliberations.json',
  '/deliberations.csv',
  '/duty.json',
  '/sitemap.xml',
  '/robots.txt',
]);

/** The duty roster of a month to print. */
const MONTH_POSTER = /^\/duty\/\d{4}-\d{2}\/poster\/$/;

/** The schema of a version of a set of open data. */
const DATA_SCHEMA = /^\/data\/[a-z]+\.v\d+\.schema\.json$/;

/** Collections whose entries also have a page to print, at `poster/` below their own. */
const WITH_POSTERS: readonly CollectionKey[] = ['notices', 'flagRounds', 'events', 'courtyards'];

/** Whether the site itself has this address, whatever its entries are. */
export function isOwnAddress(address: string): boolean {
  return (
    FIXED.has(address) ||
    monthOfAddress(address) !== undefined ||
    isYearAddress(address) ||
    MONTH_POSTER.test(address) ||
    DATA_SCHEMA.test(address)
  );
}

/** `2026` or `2026-03` for the address of a year or month of the news archive. */
export function monthOfAddress(address: string): string | undefined {
  return /^\/news\/(\d{4}(?:\/\d{2})?)\/$/.exec(address)?.[1]?.replace('/', '-');
}

/** Whether addresses that begin with this word belong to a section, so that no free page may. */
export function isSectionWord(word: string): boolean {
  return SECTIONS.some((address) => address === `/${word}/`) || RESERVED.includes(word);
}

/** Whether the entries of a collection also have a page to print, at `poster/` below their own. */
export function havePosters(collection: CollectionKey): boolean {
  return WITH_POSTERS.includes(collection);
}
