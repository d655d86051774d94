import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '../../src/community/collections.ts';
import { isPublished } from '../../src/community/news/visibility.ts';
import { isAlive } from '../../src/community/notices/visibility.ts';
import { readCollection } from '../../src/model/content-files.ts';
import { schemaOf } from '../../src/model/zod.ts';
import { buildInstant } from '../../src/time/site-now.ts';
import { momentOf } from '../../src/time/now.ts';
import { SITE_NOW } from './built-sites.ts';
import { isRedirect, pagesOf } from './pages.ts';

const now = momentOf(buildInstant(SITE_NOW));

describe('the site from the demo set', async () => {
  const [site, content] = [inject('demo'), inject('demoContent')];
  const isBuilt = (path: string) =>
    access(join(site, path, 'index.html')).then(
      () => true,
      () => false,
    );
  const read = async <C extends typeof collections.news | typeof collections.notices>(
    collection: C,
  ) =>
    (await readCollection(collection, content)).entries.map(({ id, data }) => ({
      id,
      ...schemaOf(collection).parse(data),
    }));

  test('has a page for each article whose time has come, and for no draft and no later one', async () => {
    const articles = await read(collections.news);
    const hidden = articles.filter((article) => !isPublished(article, now));
    expect(hidden.some(({ draft }) => draft)).toBe(true);
    expect(hidden.some(({ publishedAt }) => publishedAt > now)).toBe(true);
    for (const article of articles) {
      expect(await isBuilt(`news/${article.id}`), article.id).toBe(isPublished(article, now));
    }
  });

  test('has a page for each notice that is alive, and for none that is expired or to come', async () => {
    const all = await read(collections.notices);
    expect(all.some(({ expireAt }) => expireAt && expireAt <= now)).toBe(true);
    expect(all.some(({ publishAt }) => publishAt > now)).toBe(true);
    for (const notice of all) {
      expect(await isBuilt(`notices/${notice.id}`), notice.id).toBe(isAlive(notice, now));
    }
  });

  test('leads on from every address that an entry once had', async () => {
    const aliases = (await read(collections.news)).filter(
      (article) => isPublished(article, now) && article.aliases.length > 0,
    );
    expect(aliases.length).toBeGreaterThan(0);
    const pages = await pagesOf(site);
    for (const { id, aliases: old } of aliases) {
      for (const address of old) {
        const page = pages.find(({ path }) => path === address);
        expect(page && isRedirect(page), address).toBe(true);
        expect(page?.attributes('meta[http-equiv="refresh"]', 'content')).toEqual([
          `0;url=/news/${id}/`,
        ]);
      }
    }
  });
});
