import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openGate } from '../admin/server/accounts/gate.ts';
import { siteAndAdmin } from '../admin/server/app.ts';
import { openStore } from '../admin/server/content/store.ts';

/** Serves a built site with its CMS over a content folder, as `npm start` does but without rebuilding. */
export async function serveAdmin(
  site: string,
  contentDir: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const stateDir = await mkdtemp(join(tmpdir(), 'admin-state-'));
  const app = siteAndAdmin({
    contentDir,
    store: openStore(contentDir, stateDir),
    gate: await openGate(stateDir, 'http://localhost', () => new Date()),
    releases: { current: () => site, older: async () => undefined },
    publication: async () => ({}),
  });
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
