import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { publicPolicy } from '../admin/server/headers.ts';

/** Serves a built site on a free port of this machine, under the policy of the project. */
export async function serveSite(
  folder: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', publicPolicy);
  });
  app.use(serveStatic({ root: relative(process.cwd(), folder) }));
  app.notFound(async (context) =>
    context.html(await readFile(join(folder, '404.html'), 'utf8'), 404),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
