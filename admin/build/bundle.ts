import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesBelow } from '../../src/model/content-files.ts';
import { astroInBrowser } from './astro-in-browser.ts';
import { patchDecap } from './decap-patches.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/admin');

/** Where everything lies of which the CMS is made, besides packages. */
const INPUTS = ['admin', 'src'];

/** Name of the script of the CMS; it changes with everything that the CMS is made of. */
export async function bundleName(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of INPUTS) {
    for (const file of await filesBelow(join(root, folder))) {
      if (/^(server|pages)\//.test(file)) continue;
      hash.update(file).update(await readFile(join(root, folder, file)));
    }
  }
  return `cms-${hash.digest('hex').slice(0, 12)}.js`;
}

/**
 * The folder with the bundle of the CMS. It is made apart from the pages and kept, because it changes
 * only with its own code, while the site is built anew with every change of the content.
 */
export async function bundleAdmin(): Promise<string> {
  const name = await bundleName();
  const folder = join(cache, name);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const styles = `assets/${name.replace(/js$/, 'css')}`;
  const earlier = await readdir(cache);
  const making = await mkdtemp(join(cache, 'making-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: '/admin/',
    publicDir: false,
    // Whatever the environment says: React, its markup and Decap's styles are others while developing.
    define: {
      'process.env.NODE_ENV': '"production"',
      PREVIEW_STYLES: JSON.stringify(`/admin/${styles}`),
    },
    // Decap brings an older `yaml`, which it hardly uses once it reads no files.
    resolve: { dedupe: ['yaml'] },
    oxc: { jsx: { development: false } },
    plugins: [astroInBrowser(), patchDecap()],
    build: {
      outDir: making,
      modulePreload: false,
      // All styles are those of the preview, which asks for them inside its frame.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(root, 'admin/cms/main.ts'),
        output: {
          entryFileNames: name,
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: ({ names: [asset = ''] }) =>
            asset.endsWith('.css') ? styles : 'assets/[name]-[hash][extname]',
        },
        checks: { eval: false, moduleLevelDirective: false },
      },
    },
  });
  await rename(making, folder).catch(async (error) => {
    await rm(making, { recursive: true });
    if (!(await exists(folder))) throw error;
  });
  await Promise.all(earlier.map((old) => rm(join(cache, old), { recursive: true, force: true })));
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
