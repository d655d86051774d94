import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from '../../../src/search/build-index.ts';
import { archiveOf } from '../../../src/search/archive.ts';
import { indexedTexts, openYear, type PagefindScript } from '../../../src/search/pagefind.ts';
import { type Found, type Search, type SearchAnswer, searchIn } from '../../../src/search/query.ts';
import { readingEngine } from '../../../src/search/reading.ts';
import type { Engine } from '../../../src/search/year-texts.ts';

export interface Page {
  title: string;
  text: string;
  section?: string;
  /** Empty for a page that is always current. */
  year?: string;
  day?: string;
  summary?: string;
  courtyards?: string[];
}

const dated = (year: string, day = `${year}-11-23`) =>
  `<span hidden data-pagefind-filter="年份[data-value]" data-value="${year}"></span>
  <span hidden data-pagefind-meta="date[data-value]" data-pagefind-sort="date[data-value]" data-value="${day}"></span>`;

/** A folder with a small built site, each page in the form of `Searchable.astro`. */
export async function writeSite(pages: Readonly<Record<string, Page>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, page] of Object.entries(pages)) {
    const {
      title,
      text,
      section = '活动动态',
      year = '2026',
      day,
      summary = '',
      courtyards = [],
    } = page;
    const file = join(site, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      `<!doctype html><html lang="zh-CN"><title>${title}</title><meta name="description" content="${summary}"><nav>导航栏</nav>
      <div data-pagefind-body>
      <span hidden data-pagefind-filter="栏目[data-value]" data-value="${section}"></span>
      ${year && dated(year, day)}
      ${courtyards.map((name) => `<span hidden data-pagefind-filter="庭院[data-value]" data-value="${name}"></span>`).join('')}
      <h1>${title}</h1>${text}</div></html>`,
    );
  }
  return site;
}

/** Where tests keep the indexes of years that they have built. */
export const CACHE = join(tmpdir(), 'search-cache');

/** Such a site with its index, searched in Node as a browser does, and how to end that. */
export async function openSite(pages: Readonly<Record<string, Page>>, inOneIndex?: number) {
  const site = await writeSite(pages);
  await buildIndex(site, CACHE, inOneIndex);
  return { site, ...(await openBuilt(site)) };
}

/** A site that is built and indexed, opened for both ways to search it. */
export async function openBuilt(site: string) {
  const loaded: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    loaded.push(pathname);
    const content = await readFile(join(site, pathname)).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const script: PagefindScript = await import(
    /* @vite-ignore */ pathToFileURL(join(site, 'pagefind/pagefind.js')).href
  );
  const archive = () =>
    archiveOf(async (file) =>
      JSON.parse(await readFile(join(site, 'search', file.split('?')[0] ?? ''), 'utf8')),
    );
  const indexing: Engine = {
    prepare() {},
    isQuick: () => true,
    open: async ({ name }) => indexedTexts(await openYear(script, `${origin}/pagefind/`, name)),
  };
  return {
    archive,
    indexing,
    /** The search with Pagefind's indexes, and the one that reads all texts. */
    byIndex: (): Search => searchIn(archive(), indexing),
    byReading: (): Search => {
      const files = archive();
      return searchIn(files, readingEngine(files));
    },
    /** What was loaded of Pagefind's files, in order. */
    loaded,
    async close(): Promise<void> {
      server.close();
      await rm(site, { recursive: true });
    },
  };
}

/** All that an answer gives, once every year has been searched. */
export async function everything(answer: SearchAnswer): Promise<Found[]> {
  await whole(answer);
  return answer.next(100_000);
}

/** Resolves when every year has been searched. */
export function whole(answer: SearchAnswer): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (answer.progress === 1 || answer.incomplete) done();
    };
    answer.follow(look);
    look();
  });
}
