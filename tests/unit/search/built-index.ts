import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';

export interface Page {
  title: string;
  text: string;
  section?: string;
  year?: string;
}

/** A folder with a small built site, each page in the form of `Searchable.astro`. */
export async function writeSite(pages: Readonly<Record<string, Page>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, { title, text, section = '活动动态', year = '2026' }] of Object.entries(
    pages,
  )) {
    const file = join(site, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      `<!doctype html><html lang="zh-CN"><title>${title}</title><nav>导航栏</nav>
      <div data-pagefind-body>
      <span hidden data-pagefind-filter="栏目[data-value]" data-value="${section}"></span>
      <span hidden data-pagefind-filter="年份[data-value]" data-value="${year}"></span>
      <span hidden data-pagefind-meta="date[data-value]" data-value="${year}-11-23"></span>
      <h1>${title}</h1>${text}</div></html>`,
    );
  }
  return site;
}

/** The index of such a site, opened in Node as a browser opens it, and how to end that. */
export async function openSite(pages: Readonly<Record<string, Page>>) {
  const site = await writeSite(pages);
  await buildIndex(site);
  const server = createServer(async (request, response) => {
    const file = join(site, new URL(request.url ?? '', 'http://site').pathname);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const script = await import(
    /* @vite-ignore */ pathToFileURL(join(site, 'pagefind/pagefind.js')).href
  );
  return {
    async open(): Promise<Pagefind> {
      const pagefind = script.createInstance({ basePath: `http://127.0.0.1:${port}/pagefind/` });
      await pagefind.init();
      return pagefind;
    },
    async close(): Promise<void> {
      server.close();
      await rm(site, { recursive: true });
    },
  };
}
