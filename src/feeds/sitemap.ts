import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { type Moment, readMoment, withZone } from '../time/day.ts';

export interface SitemapPage {
  /** Address on the site, such as `/news/`. */
  address: string;
  publishedAt?: Moment;
}

/** Lists the pages of the built site for search engines: writes `sitemap.xml` beside them. */
export function sitemap(): AstroIntegration {
  let site = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'sitemap.xml'), sitemapText(site, await pagesIn(folder)));
      },
    },
  };
}

/** The text of a site map by the protocol of sitemaps.org, in the order of the addresses. */
export function sitemapText(site: string, pages: readonly SitemapPage[]): string {
  const urls = [...pages]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, publishedAt }) => {
      const lastmod = publishedAt ? `<lastmod>${withZone(publishedAt)}</lastmod>` : '';
      return `<url><loc>${escaped(new URL(address, site).href)}</loc>${lastmod}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** What a page says of itself in its head; undefined for one that does not want to be found. */
export function sitemapPage(address: string, page: string): SitemapPage | undefined {
  const meta = metaOf(page);
  if (/\bnoindex\b/i.test(meta.get('robots') ?? '')) return undefined;
  return { address, publishedAt: readMoment(meta.get('PubDate') ?? '') };
}

async function pagesIn(folder: string): Promise<SitemapPage[]> {
  const found: SitemapPage[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html') || entry.name === '404.html') continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll('\\', '/');
    const page = sitemapPage(
      `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      await readFile(file, 'utf8'),
    );
    if (page) found.push(page);
  }
  return found;
}

/** Only the head is parsed: a site has thousands of pages, and all that is asked stands there. */
function metaOf(page: string): Map<string, string> {
  const meta = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      if (child.tagName === 'meta') {
        meta.set(attributes.get('name') ?? '', attributes.get('content') ?? '');
      }
      visit(child);
    }
  };
  visit(parse(page.split('</head>', 1)[0] ?? ''));
  return meta;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
