import type { APIRoute } from 'astro';
import { newsFeedEntries } from '../community/news/feed-entries.ts';
import { noticeFeedEntries } from '../community/notices/feed-entries.ts';
import { siteSettings } from '../community/site/entries.ts';
import { LONGEST_FEED, rssText } from '../feeds/rss.ts';

/** News and notices together. */
export const GET: APIRoute = async () => {
  const { name, description } = await siteSettings();
  const text = await rssText({
    title: name,
    description,
    site: import.meta.env.SITE,
    page: '/',
    self: '/rss.xml',
    entries: [...(await newsFeedEntries(LONGEST_FEED)), ...(await noticeFeedEntries())],
  });
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
