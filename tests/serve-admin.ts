import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { contentApi as address } from '../admin/content-api.ts';
import { contentApi } from '../admin/server/content-api.ts';
import { openStore } from '../admin/server/content/store.ts';
import { securityHeaders } from '../admin/server/headers.ts';
import { staticSite } from '../admin/server/static-site.ts';

/** Serves a built site with its CMS over a content folder, as `npm start` does but without rebuilding. */
export async function serveAdmin(
  site: string,
  contentDir: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const stateDir = await mkdtemp(join(tmpdir(), 'admin-state-'));
  const app = new Hono();
  app.use(securityHeaders);
  app.route(address, contentApi(contentDir, openStore(contentDir, stateDir)));
  app.route(
    '/',
    staticSite(() => site),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
