import { getRssString } from '@astrojs/rss';
import { instantOf, type Moment } from '../time/day.ts';
import { fullText } from './full-text.ts';
import { inXml } from './xml.ts';

export interface FeedEntry {
  title: string;
  /** Address of its page on the site, which also identifies it. */
  address: string;
  publishedAt: Moment;
  summary?: string;
  /** The whole text as the page shows it. */
  html: string;
  categories: readonly string[];
}

export interface Feed {
  title: string;
  description: string;
  /** Address of the site, such as `https://example.org`. */
  site: string;
  /** Address of the page whose news these are, and of the feed itself. */
  page: string;
  self: string;
  entries: readonly FeedEntry[];
}

/** How many entries a feed has at most. */
export const LONGEST_FEED = 30;

/** The text of an RSS 2.0 feed with the full text of its 30 newest entries. */
export function rssText({ title, description, site, page, self, entries }: Feed): Promise<string> {
  const newest = [...entries]
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0))
    .slice(0, LONGEST_FEED);
  const changed = newest[0] && instantOf(newest[0].publishedAt).toUTCString();
  return getRssString({
    title: inXml(title),
    description: inXml(description),
    site: new URL(page, site).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>zh-CN</language>',
      changed ? `<lastBuildDate>${changed}</lastBuildDate>` : '',
      `<atom:link href="${new URL(self, site).href}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: newest.map((entry) => {
      const address = new URL(entry.address, site);
      return {
        title: inXml(entry.title),
        link: address.href,
        pubDate: instantOf(entry.publishedAt),
        description: entry.summary && inXml(entry.summary),
        content: inXml(fullText(entry.html, address)),
        categories: entry.categories.map(inXml),
      };
    }),
  });
}
