import { htmlOf } from '../../feeds/rendered.ts';
import type { FeedEntry } from '../../feeds/rss.ts';
import { notices } from './entries.ts';
import FullNotice from './FullNotice.astro';
import { notices as description } from './schema.ts';

/** The notices that are alive as entries of a feed. */
export async function noticeFeedEntries(): Promise<FeedEntry[]> {
  return Promise.all(
    (await notices()).map(async (notice) => ({
      title: notice.title,
      address: `/notices/${notice.id}/`,
      publishedAt: notice.publishAt,
      html: await htmlOf(FullNotice, { notice }),
      categories: [description.label, description.fields.level.options[notice.level]],
    })),
  );
}
