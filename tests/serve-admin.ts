import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { contentApi as address } from '../admin/content-api.ts';
import { contentApi } from '../admin/server/content-api.ts';
import { startDecapServer } from '../admin/server/decap-server.ts';
import { securityHeaders } from '../admin/server/headers.ts';
import { staticSite } from '../admin/server/static-site.ts';

/** Serves a built site with its CMS over a content folder, as `npm start` does but without rebuilding. */
export async function serveAdmin(
  site: string,
  contentDir: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const decapServer = await startDecapServer(contentDir);
  const app = new Hono();
  app.use(securityHeaders);
  app.route(address, contentApi(contentDir, decapServer.address));
  app.route(
    '/',
    staticSite(() => site),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      decapServer.stop();
      await new Promise((done) => server.close(done));
    },
  };
}
