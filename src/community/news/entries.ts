import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { newestBy } from '../../model/order.ts';
import { buildMoment } from '../../time/build-moment.ts';
import type { NewsArticle } from './schema.ts';
import { beginningOf } from './summary.ts';
import { isPublished } from './visibility.ts';

/** An article with the words that introduce it in a list. */
export type ListedArticle = NewsArticle & { summary: string };

/** The articles that are published at the moment of the build, newest first. */
export const newsArticles = once(async (): Promise<ListedArticle[]> => {
  const entries = await getCollection('news', ({ data }) => isPublished(data, buildMoment));
  return entries
    .map(({ id, data, body }) => ({
      id,
      ...data,
      summary: data.summary ?? beginningOf(body ?? ''),
    }))
    .sort(newestBy((article) => article.publishedAt));
});

/** The text of an article as a component. */
export async function articleBody(id: string) {
  const entry = await getEntry('news', id);
  if (!entry) throw new Error(`没有这篇文章：${id}`);
  return (await render(entry)).Content;
}
