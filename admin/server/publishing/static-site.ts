import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import type { Releases } from './releases.ts';

const NOT_BUILT = '网站还没有生成好。请看启动它的窗口里的提示，稍后刷新这一页。';

/** Names that change with what is in the file. */
const FOR_EVER = /^\/(_astro|admin\/(chunks|assets))\/|^\/admin\/cms-\w+\.js$/;

/**
 * Serves a built site from the release that is current at the moment of the request: pages end in `/`,
 * what is not there is answered by the site's own 404 page. Files whose names change with their content
 * may be kept for ever, and are found in older releases too, since a page that is still open asks for
 * its own; all others are asked for anew.
 */
export function staticSite({ current, older }: Pick<Releases, 'current' | 'older'>): Hono<Served> {
  const site = new Hono<Served>();
  site.use(async (c, next) => {
    const release = current();
    if (!release) return c.text(NOT_BUILT, 503);
    c.set('release', release);
    const { pathname, search } = new URL(c.req.url);
    if (!pathname.endsWith('/') && (await isFolder(join(release, c.req.path)))) {
      return c.redirect(`${pathname}/${search}`, 301);
    }
    await next();
    const keep = FOR_EVER.test(pathname) && c.res.ok;
    c.header('cache-control', keep ? 'max-age=31536000, immutable' : 'no-cache');
    const changedAt = c.res.headers.get('last-modified');
    if (c.res.status === 200 && changedAt && changedAt === c.req.header('if-modified-since')) {
      await c.res.body?.cancel();
      c.res = c.body(null, 304);
    }
    return undefined;
  });
  site.use(serve((c) => c.get('release')));
  site.use(async (c, next) => {
    if (!FOR_EVER.test(c.req.path)) return next();
    const holder = await older(c.req.path);
    return holder ? serve(() => holder)(c, next) : next();
  });
  site.all('*', async (c) => {
    const page = await readFile(join(c.get('release'), '404.html'), 'utf8').catch(() => '');
    return c.html(page || '没有这一页。', 404);
  });
  return site;
}

interface Served {
  Variables: { release: string };
}

/** Serves a folder, compressed where there is a compressed copy. */
function serve(folderOf: (c: Context<Served>) => string) {
  return serveStatic<Served>({
    precompressed: true,
    rewriteRequestPath: (path, c) => join(folderOf(c), path),
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
