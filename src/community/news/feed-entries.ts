import { htmlOf } from '../../feeds/rendered.ts';
import type { FeedEntry } from '../../feeds/rss.ts';
import { newsArticles } from './entries.ts';
import FullArticle from './FullArticle.astro';
import { news } from './schema.ts';

/** The newest published articles as entries of a feed. */
export async function newsFeedEntries(count: number): Promise<FeedEntry[]> {
  return Promise.all(
    (await newsArticles()).slice(0, count).map(async (article) => ({
      title: article.title,
      address: `/news/${article.id}/`,
      publishedAt: article.publishedAt,
      summary: article.summary,
      html: await htmlOf(FullArticle, { article }),
      categories: [news.fields.category.options[article.category], ...article.tags],
    })),
  );
}
