import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import FlexSearch, { Charset } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { archiveOf } from '../../src/search/archive.ts';
import { indexedTexts, openYear, type PagefindScript } from '../../src/search/pagefind.ts';
import { type SearchAnswer, searchIn } from '../../src/search/query.ts';
import { readingEngine } from '../../src/search/reading.ts';
import type { Engine } from '../../src/search/year-texts.ts';
import { filesBelow } from '../../src/model/content-files.ts';
import { pageOf } from './pages.ts';
import type { Text } from './questions.ts';

/** A search that was made ready, and what a browser would have to load of it. */
export interface Ready {
  /** Addresses of pages, the best first. */
  find(query: string): Promise<string[]>;
  /** All files together, gzipped; whether a browser needs all of them for its first query. */
  bytes: number;
  files: number;
  wholeAtOnce: boolean;
  close?(): Promise<void>;
}

/** Makes a search of texts ready; `site` is a built site that holds them with our own index. */
export type Engines = Record<string, (texts: readonly Text[], site: string) => Promise<Ready>>;

/** Chinese in overlapping pairs, letters and digits whole. */
export function pairsIn(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9.]+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = Array.from(run);
    if (characters.length < 2 || /^[a-z0-9.]/.test(run)) return [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

const LIMIT = 100_000;

export const engines: Engines = {
  ours: (_, site) => ours(site, 'indexing'),
  'ours, reading': (_, site) => ours(site, 'reading'),
  pagefind: (texts) => pagefind(texts, 'zh-cn', (query) => query),
  'pagefind, pairs': (texts) => pagefind(texts, 'und', (query) => pairsIn(query).join(' ')),
  minisearch: (texts) => minisearch(texts, {}),
  'minisearch, pairs': (texts) =>
    minisearch(texts, { tokenize: pairsIn, searchOptions: { combineWith: 'AND' } }),
  flexsearch: (texts) => flexsearch(texts, { encoder: Charset.CJK }),
  'flexsearch, pairs': (texts) => flexsearch(texts, { encode: pairsIn }),
  orama: (texts) => orama(texts, undefined),
  'orama, pairs': (texts) => orama(texts, pairsIn),
};

async function ours(site: string, way: 'indexing' | 'reading'): Promise<Ready> {
  const server = await serve(site);
  const script: PagefindScript = await import(
    pathToFileURL(join(site, 'pagefind/pagefind.js')).href
  );
  const archive = archiveOf(async (file) =>
    JSON.parse(await readFile(join(site, 'search', file.split('?')[0] ?? ''), 'utf8')),
  );
  const indexing: Engine = {
    prepare() {},
    isQuick: () => true,
    open: async ({ name }) =>
      indexedTexts(await openYear(script, `${server.origin}/pagefind/`, name)),
  };
  const search = searchIn(archive, way === 'indexing' ? indexing : readingEngine(archive));
  const folders = way === 'indexing' ? ['pagefind', 'search'] : ['search'];
  const sizes = await Promise.all(folders.map((folder) => sizeOf(join(site, folder))));
  return {
    async find(query) {
      const answer = await search.search(query, {});
      await allYears(answer);
      const found = await answer.next(LIMIT);
      return found.map(({ address }) => new URL(address, server.origin).pathname);
    },
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    files: sizes.reduce((sum, { files }) => sum + files, 0),
    wholeAtOnce: false,
    close: server.close,
  };
}

function allYears(answer: SearchAnswer): Promise<void> {
  return new Promise((done) => {
    answer.follow(() => {
      if (answer.progress === 1 || answer.incomplete) done();
    });
  });
}

/** Pagefind as it comes, in one index. It cuts what is searched when the page is in Chinese. */
async function pagefind(
  texts: readonly Text[],
  language: string,
  asked: (query: string) => string,
): Promise<Ready> {
  const folder = join('.cache/bench', `pagefind-${texts.length}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join(' '));
  for (const text of texts) {
    await index.addHTMLFile({ url: text.address, content: pageOf(text) });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const server = await serve(folder);
  const script: PagefindScript = await import(
    pathToFileURL(join(process.cwd(), folder, 'pagefind/pagefind.js')).href
  );
  const opened = await openYear(script, `${server.origin}/pagefind/`, language);
  return {
    async find(query) {
      const { results } = await opened.search(asked(query));
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.map(({ url }) => new URL(url, server.origin).pathname);
    },
    ...(await sizeOf(folder)),
    wholeAtOnce: false,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function minisearch(texts: readonly Text[], options: object): Promise<Ready> {
  const index = new MiniSearch({ idField: 'address', fields: ['title', 'text'], ...options });
  index.addAll(
    texts.map(({ address, title, paragraphs }) => ({
      address,
      title,
      text: paragraphs.join('\n'),
    })),
  );
  return {
    find: async (query) => index.search(query, { boost: { title: 2 } }).map(({ id }) => id),
    ...whole(JSON.stringify(index)),
  };
}

async function flexsearch(texts: readonly Text[], options: object): Promise<Ready> {
  const index = new FlexSearch.Document({
    document: { id: 'address', index: ['title', 'text'] },
    tokenize: 'strict',
    ...options,
  } as ConstructorParameters<typeof FlexSearch.Document>[0]);
  for (const { address, title, paragraphs } of texts) {
    index.add({ address, title, text: paragraphs.join('\n') } as never);
  }
  let packed = '';
  index.export((_: string, data: string) => {
    packed += data ?? '';
  });
  return {
    async find(query) {
      const fields = index.search(query, { limit: LIMIT }) as { result: string[] }[];
      return Array.from(new Set(fields.flatMap(({ result }) => result)));
    },
    ...whole(packed),
  };
}

async function orama(
  texts: readonly Text[],
  tokenize: ((text: string) => string[]) | undefined,
): Promise<Ready> {
  const index = create({
    schema: { title: 'string', text: 'string' } as const,
    ...(tokenize && {
      components: { tokenizer: { language: 'chinese', normalizationCache: new Map(), tokenize } },
    }),
  });
  await insertMultiple(
    index,
    texts.map(({ address, title, paragraphs }) => ({
      id: address,
      title,
      text: paragraphs.join('\n'),
    })),
  );
  return {
    async find(query) {
      const { hits } = await searchOrama(index, {
        term: query,
        limit: LIMIT,
        boost: { title: 2 },
        threshold: tokenize ? 0 : 1,
      });
      return hits.map(({ id }) => id);
    },
    ...whole(JSON.stringify(save(index))),
  };
}

function whole(packed: string): Pick<Ready, 'bytes' | 'files' | 'wholeAtOnce'> {
  return { bytes: gzipSync(packed).length, files: 1, wholeAtOnce: true };
}

/** The size of all files of a folder as a server sends them. */
export async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const names = await filesBelow(folder);
  let bytes = 0;
  for (const name of names) {
    const content = await readFile(join(folder, name));
    bytes += /\.(js|json)$/.test(name) ? gzipSync(content).length : content.length;
  }
  return { bytes, files: names.length };
}

async function serve(folder: string) {
  const server = createServer(async (request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'http://site').pathname);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
