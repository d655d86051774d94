import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { filesBelow } from '../../src/model/content-files.ts';

/** A page of a built site, as tests ask about it. */
export class BuiltPage {
  /** Address below the site: `/news/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;

  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
    this.$ = load(html);
  }

  /** How many elements a selector finds. */
  count(selector: string): number {
    return this.$(selector).length;
  }

  /** All attributes of the elements that a selector finds. */
  all(selector: string): Record<string, string>[] {
    return this.$(selector)
      .get()
      .map((element) => ('attribs' in element ? element.attribs : {}));
  }

  /** Values of an attribute of the elements that a selector finds. */
  attributes(selector: string, name: string): string[] {
    return this.all(selector).flatMap((attributes) => attributes[name] ?? []);
  }

  /** Content of `<meta name>`; undefined where the page has none. */
  meta(name: string): string | undefined {
    return this.attributes(`meta[name="${name}"]`, 'content')[0];
  }

  /** The words of the elements that a selector finds. */
  text(selector: string): string {
    return this.$(selector).text().trim();
  }
}

/** Every page of a built site, the CMS left out. */
export async function pagesOf(site: string): Promise<BuiltPage[]> {
  const files = (await filesBelow(site)).filter(
    (file) => file.endsWith('.html') && file !== 'admin/index.html',
  );
  return Promise.all(
    files.map(
      async (file) =>
        new BuiltPage(
          `/${file.replace(/index\.html$/, '')}`,
          await readFile(join(site, file), 'utf8'),
        ),
    ),
  );
}

/** Whether the page only leads on to where an entry has moved. */
export function isRedirect(page: BuiltPage): boolean {
  return page.count('meta[http-equiv="refresh"]') > 0;
}
