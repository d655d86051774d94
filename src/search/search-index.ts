import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex, INDEX_FOLDER } from './build-index.ts';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

const IN_LAST_BUILD = new RegExp(`^/(${INDEX_FOLDER}/|search/.+\\.json$)`);

/**
 * Adds the search index to every build. The development server has no finished pages to index, so it
 * offers the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let outDir: URL;
  let cache: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
        cache = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const [path = ''] = decodeURI(request.url ?? '').split('?');
          const file = join(fileURLToPath(outDir), join('/', path));
          const found = IN_LAST_BUILD.test(path)
            ? await stat(file).catch(() => undefined)
            : undefined;
          if (!found?.isFile()) {
            next();
            return;
          }
          const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
          response.setHeader('Content-Type', type ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, indexed } = await buildIndex(fileURLToPath(dir), cache);
        const years = indexed.length ? `, indexed anew: ${indexed.join(', ')}` : '';
        if (pages) logger.info(`${pages} pages can be searched${years}`);
        else logger.warn('no page uses Searchable.astro, nothing can be searched');
      },
    },
  };
}
