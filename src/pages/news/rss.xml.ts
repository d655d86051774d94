import type { APIRoute } from 'astro';
import { newsFeedEntries } from '../../community/news/feed-entries.ts';
import { siteSettings } from '../../community/site/entries.ts';
import { sections } from '../../community/site/sections.ts';
import { LONGEST_FEED, rssText } from '../../feeds/rss.ts';

export const GET: APIRoute = async () => {
  const { name, description, address } = sections.news;
  const text = await rssText({
    title: `${name} - ${(await siteSettings()).name}`,
    description,
    site: import.meta.env.SITE,
    page: address,
    self: '/news/rss.xml',
    entries: await newsFeedEntries(LONGEST_FEED),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
