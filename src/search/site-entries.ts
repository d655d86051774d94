import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { filesBelow } from '../model/content-files.ts';
import { inParallel } from '../model/in-parallel.ts';
import { FACETS } from './facets.ts';

/** A page of the built site that can be found, as `Searchable.astro` has described it. */
export interface SiteEntry {
  /** Path of the HTML file below the site, and the address of the page. */
  path: string;
  address: string;
  title: string;
  /** What the page says of itself to search engines; a sentence or two. */
  summary: string;
  /** 栏目 */
  section: string;
  /** Day, month or year; empty for a page that is always current, such as that of a person. */
  date: string;
  /** 年份 to filter by; empty like the date. */
  year: string;
  /** Names of the 庭院 that the page is about. */
  courtyards: string[];
  /** The HTML of the text that is searched, without what describes it. */
  html: string;
}

type Element = DefaultTreeAdapterTypes.Element;

const BODY = '<div data-pagefind-body';

/** Every page of a built site that uses `Searchable.astro`, in the order of `inOrder`. */
export async function siteEntries(folder: string): Promise<SiteEntry[]> {
  const site = resolve(folder);
  const paths = (await filesBelow(site)).filter((path) => path.endsWith('.html'));
  const read = await inParallel(paths, 16, async (path) =>
    entryOf(path, await readFile(join(site, path), 'utf8')),
  );
  return read.filter((entry) => entry !== undefined).sort(inOrder);
}

/** From the oldest to the newest; pages without a date are always current and come last. */
export function inOrder(a: SiteEntry, b: SiteEntry): number {
  if (!a.year !== !b.year) return a.year ? -1 : 1;
  return compare(a.year, b.year) || compare(a.date, b.date) || compare(a.address, b.address);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the HTML of a page tells the search, or nothing when the page is not to be found. */
export function entryOf(path: string, html: string): SiteEntry | undefined {
  const start = html.indexOf(BODY);
  if (start < 0) return undefined;
  // The head and the navigation before the text are most of a page; they need not be parsed.
  const fragment = parseFragment(html.slice(start), { sourceCodeLocationInfo: true });
  const body = fragment.childNodes[0] as Element;
  const end = start + (body.sourceCodeLocation?.endOffset ?? 0);

  const values: Record<string, string[]> = {};
  let date = '';
  let title: string | undefined;
  const described: { startOffset: number; endOffset: number }[] = [];
  for (const element of elementsIn(body)) {
    const value = attribute(element, 'data-value');
    const [filter] = attribute(element, 'data-pagefind-filter').split('[');
    const [meta] = attribute(element, 'data-pagefind-meta').split('[');
    if (filter) values[filter] = [...(values[filter] ?? []), value];
    if (meta === 'date') date = value;
    if (filter || meta === 'date') described.push(element.sourceCodeLocation as never);
    if (meta === 'title' || (element.tagName === 'h1' && title === undefined)) {
      title = textOf(element);
    }
  }
  let text = '';
  let from = start;
  for (const { startOffset, endOffset } of described) {
    text += html.slice(from, start + startOffset);
    from = start + endOffset;
  }
  return {
    path,
    address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    title: title ?? '',
    summary: summaryOf(html.slice(0, start)),
    section: values[FACETS.section]?.[0] ?? '',
    date,
    year: values[FACETS.year]?.[0] ?? date.slice(0, 4),
    courtyards: values[FACETS.courtyard] ?? [],
    html: text + html.slice(from, end),
  };
}

function summaryOf(head: string): string {
  const [tag = ''] = /<meta name="description"[^>]*>/.exec(head) ?? [];
  const [meta] = parseFragment(tag).childNodes as Element[];
  return meta ? attribute(meta, 'content').trim() : '';
}

function* elementsIn(parent: Element): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

function attribute(element: Element, wanted: string): string {
  return element.attrs.find(({ name }) => name === wanted)?.value ?? '';
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textOf(child) : '';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
