import { Hono } from 'hono';
import {
  contentApi as contentApiAddress,
  historyApi as historyApiAddress,
  sessionApi,
} from '../content-api.ts';
import { type Publication, publicationApi } from '../publication.ts';
import type { Gate } from './accounts/gate.ts';
import { contentApi } from './content-api.ts';
import type { ContentStore } from './content/store.ts';
import { securityHeaders } from './headers.ts';
import { historyApi } from './history-api.ts';
import type { Releases } from './publishing/releases.ts';
import { staticSite } from './publishing/static-site.ts';

export interface Parts {
  contentDir: string;
  store: Promise<ContentStore>;
  gate: Gate;
  releases: Pick<Releases, 'current' | 'older'>;
  /** How far the site is behind the content. */
  publication(): Promise<Publication>;
}

/** The site and its admin as one application. */
export function siteAndAdmin({ contentDir, store, gate, releases, publication }: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.route(sessionApi, gate.sessions);
  app.route(historyApiAddress, historyApi(store, gate));
  app.route(contentApiAddress, contentApi(contentDir, store, gate));
  app.get(publicationApi, gate.onlyOwnPages);
  app.get(publicationApi, gate.onlyAccounts);
  app.get(publicationApi, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await publication());
  });
  app.get('/admin/*', gate.pages);
  app.route('/', staticSite(releases));
  return app;
}
