import { type NewsArticle, news } from '../../src/community/news/schema.ts';
import { entryOf } from './entry.ts';

export function article(
  publishedAt: string,
  fields: Readonly<Record<string, unknown>> = {},
): NewsArticle {
  return entryOf(news, `${publishedAt.slice(0, 10)}-article`, {
    title: '清晨扫雪',
    publishedAt,
    category: 'neighbours',
    ...fields,
  });
}
