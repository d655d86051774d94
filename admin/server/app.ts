import { Hono } from 'hono';
import { contentApi as contentApiAddress, sessionApi } from '../content-api.ts';
import type { Gate } from './accounts/gate.ts';
import { contentApi } from './content-api.ts';
import type { ContentStore } from './content/store.ts';
import { securityHeaders } from './headers.ts';
import { staticSite } from './static-site.ts';

export interface Parts {
  contentDir: string;
  store: Promise<ContentStore>;
  gate: Gate;
  /** The folder of the built site that is shown now; undefined before the first is built. */
  currentSite(): string | undefined;
}

/** The site and its admin as one application. */
export function siteAndAdmin({ contentDir, store, gate, currentSite }: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.route(sessionApi, gate.sessions);
  app.route(contentApiAddress, contentApi(contentDir, store, gate));
  app.get('/admin/*', gate.pages);
  app.route('/', staticSite(currentSite));
  return app;
}
