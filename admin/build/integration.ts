import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import { Hono } from 'hono';
import type { Connect, Plugin } from 'vite';
import { environment } from '../../src/environment.ts';
import { contentApi as address } from '../content-api.ts';
import { contentApi } from '../server/content-api.ts';
import { startDecapServer } from '../server/decap-server.ts';
import { bundleAdmin, bundleName } from './bundle.ts';
import { patchDecap } from './decap-patches.ts';

/** Brings the CMS into the site; while developing also the content that it edits. */
export function admin(): AstroIntegration {
  let bundled: Promise<string>;
  return {
    name: 'admin',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        const script = command === 'build' ? await bundleName() : 'cms/develop.ts';
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
  async configureServer({ httpServer, middlewares }) {
    const decapServer = await startDecapServer(environment.contentDir);
    httpServer?.once('close', decapServer.stop);
    const api = new Hono().route(address, contentApi(environment.contentDir, decapServer.address));
    const answer = getRequestListener(api.fetch);
    const handle: Connect.NextHandleFunction = (request, response, next) =>
      request.url?.startsWith(address) ? void answer(request, response) : next();
    return () => void middlewares.stack.unshift({ route: '', handle });
  },
};

/** What the CMS imports, so that the development server prepares it before it is asked for. */
const packages = [
  'decap-cms-backend-proxy',
  'decap-cms-core',
  'decap-cms-core/dist/esm/redux',
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
  'immutable',
  'pinyin-pro',
  'react',
];
