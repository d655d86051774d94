import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { AstroIntegration } from 'astro';
import { Hono } from 'hono';
import type { Connect, Plugin } from 'vite';
import { environment } from '../../src/environment.ts';
import {
  contentApi as address,
  historyApi as historyApiAddress,
  sessionApi,
} from '../content-api.ts';
import { type Publication, publicationApi } from '../publication.ts';
import { openGate } from '../server/accounts/gate.ts';
import { contentApi } from '../server/content-api.ts';
import { openStore } from '../server/content/store.ts';
import { historyApi } from '../server/history-api.ts';
import { stateDir } from '../server/state-dir.ts';
import { bundleAdmin, bundleName } from './bundle.ts';

/** Brings the CMS into the site; while developing also the content that it edits. */
export function admin(): AstroIntegration {
  let bundled: Promise<string>;
  return {
    name: 'admin',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        const script = command === 'build' ? await bundleName() : NEWEST;
        updateConfig({
          vite: {
            define: { ADMIN_SCRIPT: JSON.stringify(`/admin/${script}`) },
            ...(command === 'dev' && { plugins: [answersTheCms] }),
          },
        });
      },
      'astro:build:start'() {
        bundled = bundleAdmin();
        bundled.catch(() => {});
      },
      async 'astro:build:done'({ dir }) {
        await cp(await bundled, join(fileURLToPath(dir), 'admin'), { recursive: true });
      },
    },
  };
}

/** Brings the CMS while developing: whatever its code makes of it at the moment. */
const NEWEST = 'cms.js';

/** Goes before Astro, which would answer that every address must end in a slash. */
const answersTheCms: Plugin = {
  name: 'answers-the-cms',
  enforce: 'post',
  async configureServer({ middlewares }) {
    const { contentDir } = environment;
    const store = openStore(contentDir, stateDir);
    const gate = await openGate(stateDir, environment.siteUrl, () => new Date());
    store.catch((error: Error) => console.error(error.message));
    const app = new Hono()
      .route(sessionApi, gate.sessions)
      .route(historyApiAddress, historyApi(store, gate))
      // What is saved shows at once while developing.
      .get(publicationApi, (c) => {
        const moment = new Date().toISOString();
        return c.json({ online: { begunAt: moment, onlineAt: moment } } satisfies Publication);
      })
      .route(address, contentApi(contentDir, store, gate));
    // A page asks for several files at once; the first makes the bundle for all.
    let bundled: Promise<unknown> = bundleAdmin().catch(() => {});
    app.use('/admin/*', async (c, next) => {
      const bundling = bundled.then(bundleAdmin);
      bundled = bundling.catch(() => {});
      const folder = await bundling;
      const file = c.req.path.slice('/admin/'.length);
      if (file !== NEWEST) {
        return serveStatic({ rewriteRequestPath: () => join(folder, file) })(c, next);
      }
      return c.body(`import './${basename(folder)}';`, 200, { 'content-type': 'text/javascript' });
    });
    const answer = getRequestListener(app.fetch);
    const handle: Connect.NextHandleFunction = (request, response, next) =>
      ANSWERED.test(request.url ?? '') ? void answer(request, response) : next();
    return () => void middlewares.stack.unshift({ route: '', handle });
  },
};

const ANSWERED = new RegExp(
  `^(${[address, sessionApi, historyApiAddress, publicationApi].join('|')}|/admin/(cms(-\\w+)?\\.js|chunks/|assets/))`,
);
