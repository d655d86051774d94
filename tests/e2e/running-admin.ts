import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { contentApi as contentApiAddress } from '../../admin/content-api.ts';
import { contentApi } from '../../admin/server/content-api.ts';
import { openStore } from '../../admin/server/content/store.ts';
import { securityHeaders } from '../../admin/server/headers.ts';
import { staticSite } from '../../admin/server/static-site.ts';

export interface RunningAdmin {
  address: string;
  /** Its own copy of the content, which a test may change. */
  contentDir: string;
  stop(): Promise<void>;
}

/** A built site with its CMS, as `npm start` serves them, but not built anew after a change. */
export async function startAdmin(site: string, content: string): Promise<RunningAdmin> {
  const folder = await mkdtemp(join(tmpdir(), 'running-admin-'));
  const contentDir = join(folder, 'content');
  await cp(content, contentDir, { recursive: true });
  const store = openStore(contentDir, join(folder, 'state'));
  const app = new Hono();
  app.use(securityHeaders);
  app.route(contentApiAddress, contentApi(contentDir, store));
  app.route(
    '/',
    staticSite(() => site),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    contentDir,
    async stop() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
