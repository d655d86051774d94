import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
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
import { patchDecap } from './decap-patches.ts';

/** Brings the CMS into the site; while developing also the content that it edits. */
export function admin(): AstroIntegration {
  let bundled: Promise<string>;
  return {
    name: 'admin',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        const script = command === 'build' ? await bundleName() : 'cms/main.ts';
        updateConfig({
          vite: {
            define: { ADMIN_SCRIPT: JSON.stringify(`/admin/${script}`) },
            ...(command === 'dev' && {
              plugins: [answersTheCms],
              optimizeDeps: {
                include: packages,
                rolldownOptions: { plugins: [patchDecap({ built: false })] },
              },
            }),
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

/** Goes before Astro, which would answer that every address must end in a slash. */
const answersTheCms: Plugin = {
  name: 'answers-the-cms',
  enforce: 'post',
  async configureServer({ middlewares }) {
    const { contentDir } = environment;
    const store = openStore(contentDir, stateDir);
    const gate = await openGate(stateDir, environment.siteUrl, () => new Date());
    store.catch((error: Error) => console.error(error.message));
    const api = new Hono()
      .route(sessionApi, gate.sessions)
      .route(historyApiAddress, historyApi(store, gate))
      // What is saved shows at once while developing.
      .get(publicationApi, (c) => {
        const moment = new Date().toISOString();
        return c.json({ online: { begunAt: moment, onlineAt: moment } } satisfies Publication);
      })
      .route(address, contentApi(contentDir, store, gate));
    const answer = getRequestListener(api.fetch);
    const handle: Connect.NextHandleFunction = (request, response, next) =>
      [address, sessionApi, historyApiAddress, publicationApi].some((own) =>
        request.url?.startsWith(own),
      )
        ? void answer(request, response)
        : next();
    return () => void middlewares.stack.unshift({ route: '', handle });
  },
};

/** What the CMS imports, so that the development server prepares it before it is asked for. */
const packages = [
  'decap-cms-backend-proxy',
  'decap-cms-core',
  'decap-cms-editor-component-image',
  'decap-cms-locales',
  'decap-cms-widget-boolean',
  'decap-cms-widget-datetime',
  'decap-cms-widget-file',
  'decap-cms-widget-image',
  'decap-cms-widget-list',
  'decap-cms-widget-markdown',
  'decap-cms-widget-number',
  'decap-cms-widget-object',
  'decap-cms-widget-relation',
  'decap-cms-widget-relation/dist/esm/RelationCache',
  'decap-cms-widget-select',
  'decap-cms-widget-string',
  'decap-cms-widget-text',
  'pinyin-pro',
  'react',
];
