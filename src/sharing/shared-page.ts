import type { Card } from './card.ts';
import { brands } from './mark.ts';

/** What a built page says of its picture. */
export interface SharedPage {
  /** Where the picture belongs below the output folder: `og/news/x.png`. */
  picture: string;
  card: Card;
}

const META = /<meta\s+((?:[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?\s*)*)\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hex, name) => {
    if (name) return NAMED[name] ?? written;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** The `<meta>` tags in the head of a page, by `property` or `name`; the first of a name counts. */
function metasOf(html: string): Map<string, string> {
  const head = html.slice(0, html.search(/<body[\s>]/i) >>> 0);
  const metas = new Map<string, string>();
  for (const [, attributes = ''] of head.matchAll(META)) {
    const said = new Map<string, string>();
    for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      said.set(name.toLowerCase(), unescaped(double ?? single ?? bare ?? ''));
    }
    const name = said.get('property') ?? said.get('name');
    const content = said.get('content');
    if (name && content !== undefined && !metas.has(name)) metas.set(name, content.trim());
  }
  return metas;
}

/**
 * The picture that a built page asks for, or nothing: a page without `og:image`, or with a photo of
 * its own there. Throws where it asks for one below `/og/` that cannot be drawn.
 */
export function sharedPage(html: string, base = '/'): SharedPage | undefined {
  const metas = metasOf(html);
  const address = metas.get('og:image');
  if (address === undefined) return undefined;
  const path = URL.parse(address, 'http://localhost')?.pathname;
  const folder = `${base.replace(/\/$/, '')}/og/`;
  if (address === '' || path === undefined) {
    throw new Error(`og:image 不是网址：“${address}”。应为 ${folder}….png。`);
  }
  if (!path.startsWith(folder)) return undefined;
  const inside = path.slice(folder.length);
  if (!/^[\w-]+(?:[./][\w-]+)*\.png$/.test(inside)) {
    throw new Error(
      `og:image 的路径“${path}”不能用：应为 ${folder}….png，只含小写字母、数字、连字符和斜线。`,
    );
  }
  const title = metas.get('og:title');
  if (!title) throw new Error('有 og:image，却没有 og:title，分享图上没有字可写。');
  const theme = /<html\s[^>]*data-theme="(\w+)"/i.exec(html)?.[1];
  return {
    picture: `og/${inside}`,
    card: {
      title,
      site: metas.get('og:site_name') ?? '',
      section: metas.get('ColumnName'),
      lead: metas.get('og:description'),
      publishedOn: /^\d{4}-\d\d-\d\d/.exec(metas.get('PubDate') ?? '')?.[0],
      theme: theme && Object.hasOwn(brands, theme) ? (theme as keyof typeof brands) : undefined,
    },
  };
}
