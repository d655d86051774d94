/** The part of Pagefind's script that the search uses. */
export interface Pagefind {
  search(
    text: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResult {
  id: string;
  /** The places in the page where what was searched stands, counted in words of the index. */
  words: number[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface PagefindScript {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

/** Why nothing can be searched: the index cannot be reached, or the browser cannot use it. */
export class SearchUnavailable extends Error {
  override readonly cause: 'no-index' | 'browser';

  constructor(cause: 'no-index' | 'browser') {
    super(cause);
    this.cause = cause;
  }
}

/** Loads Pagefind and the index from the folder. Throws `SearchUnavailable`. */
export async function openIndex(folder: string): Promise<Pagefind> {
  try {
    const address = `${folder}pagefind.js`;
    const script: PagefindScript = await import(/* @vite-ignore */ address);
    const pagefind = withoutCuttingWords(() => script.createInstance({}));
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  } catch {
    throw new SearchUnavailable((await isThere(folder)) ? 'browser' : 'no-index');
  }
}

async function isThere(folder: string): Promise<boolean> {
  try {
    const response = await fetch(`${folder}pagefind-entry.json`);
    const { languages } = await response.json();
    return Object.keys(languages).length > 0;
  } catch {
    return false;
  }
}

/**
 * Pagefind cuts what is searched into words in the manner of the browser when the page says that it is
 * Chinese, which differs from how the index was cut. The search gives terms that are in the index as
 * they are; the language of the page is hidden while Pagefind looks at it.
 */
function withoutCuttingWords<T>(create: () => T): T {
  const page = document.documentElement;
  const { lang } = page;
  page.lang = 'und';
  try {
    return create();
  } finally {
    page.lang = lang;
  }
}
