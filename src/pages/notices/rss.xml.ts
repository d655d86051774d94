import type { APIRoute } from 'astro';
import { noticeFeedEntries } from '../../community/notices/feed-entries.ts';
import { siteSettings } from '../../community/site/entries.ts';
import { sections } from '../../community/site/sections.ts';
import { rssText } from '../../feeds/rss.ts';

export const GET: APIRoute = async () => {
  const { name, description, address } = sections.notices;
  const text = await rssText({
    title: `${name} - ${(await siteSettings()).name}`,
    description,
    site: import.meta.env.SITE,
    page: address,
    self: '/notices/rss.xml',
    entries: await noticeFeedEntries(),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
