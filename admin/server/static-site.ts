import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const NOT_BUILT = '网站还没有生成好。请看启动它的窗口里的提示，稍后刷新这一页。';

/**
 * Serves a built site from the folder that is current at the moment of the request: pages end in
 * `/`, what is not there is answered by the site's own 404 page. Files whose names change with their
 * content may be kept for ever, all others are asked for anew.
 */
export function staticSite(currentFolder: () => string | undefined): Hono {
  const site = new Hono();
  site.use(async (c, next) => {
    if (!currentFolder()) return c.text(NOT_BUILT, 503);
    const { pathname, search } = new URL(c.req.url);
    if (!pathname.endsWith('/') && (await isFolder(join(currentFolder() ?? '', c.req.path)))) {
      return c.redirect(`${pathname}/${search}`, 301);
    }
    await next();
    const keep = /^\/(_astro|admin\/(chunks|assets))\/|^\/admin\/cms-\w+\.js$/.test(pathname);
    c.header('cache-control', keep && c.res.ok ? 'max-age=31536000, immutable' : 'no-cache');
    return undefined;
  });
  site.use(serveStatic({ rewriteRequestPath: (path) => join(currentFolder() ?? '', path) }));
  site.all('*', async (c) => {
    const page = await readFile(join(currentFolder() ?? '', '404.html'), 'utf8').catch(() => '');
    return c.html(page || '没有这一页。', 404);
  });
  return site;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
