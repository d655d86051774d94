import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { news } from '../community/news/schema.ts';
import { isPublished } from '../community/news/visibility.ts';
import { filesBelow, readCollection } from '../model/content-files.ts';
import { inParallel } from '../model/in-parallel.ts';
import { schemaOf } from '../model/zod.ts';
import type { Moment } from '../time/day.ts';

export interface Verified {
  pages: number;
  /** What is missing from the site, one Chinese sentence each. */
  missing: string[];
}

/** Looks whether a built site is whole: what it must have, a page for every article, no empty page. */
export async function verifySite(site: string, contentDir: string, now: Moment): Promise<Verified> {
  const pages = (await filesBelow(site)).filter((file) => file.endsWith('.html'));
  const wanted = ['index.html', '404.html', ...(await articlePages(contentDir, now))];
  const there = await inParallel(wanted, 32, async (file) => {
    const found = await stat(join(site, file)).catch(() => undefined);
    return found?.isFile() ? [] : [`缺少网页 ${file}。`];
  });
  const filled = await inParallel(pages, 32, async (file) =>
    isEmpty(await readFile(join(site, file), 'utf8')) ? [`网页 ${file} 没有内容。`] : [],
  );
  return { pages: pages.length, missing: [...there, ...filled].flat() };
}

async function articlePages(contentDir: string, now: Moment): Promise<string[]> {
  const schema = schemaOf(news);
  const { entries } = await readCollection(news, contentDir);
  return entries
    .filter(({ data }) => isPublished(schema.parse(data), now))
    .map(({ id }) => `news/${id}/index.html`);
}

/** Whether the main part of a page shows neither words nor pictures. Pages without one are not judged. */
export function isEmpty(html: string): boolean {
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1];
  if (main === undefined) return false;
  const words = main
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '');
  return words.trim() === '' && !/<(img|iframe|video)\b/.test(main);
}
