import type { Moment } from '../../time/day.ts';
import type { NewsArticle } from './schema.ts';

/** Whether readers may see the article at this moment: it is no draft and its time has come. */
export function isPublished(
  article: Pick<NewsArticle, 'draft' | 'publishedAt'>,
  now: Moment,
): boolean {
  return !article.draft && article.publishedAt <= now;
}
