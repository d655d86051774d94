import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexable } from './indexable.ts';

/** Where the index lies inside the built site. */
export const INDEX_FOLDER = 'pagefind';

// A query downloads the parts of the index in which its words may stand: smaller parts, less to
// download. Pagefind does not document the variable, so its version is pinned in package.json.
const WORDS_PER_PART = '5000';

// Pagefind's own search page, which this site replaces.
const UNUSED = /^pagefind-.*(ui|highlight)\.(js|css)$/;

/**
 * Writes the search index of a built site into it, and says how many pages it holds. The pages are
 * given in the order of their paths, one after another, so that the same site gives the same bytes.
 * Throws when Pagefind cannot read a page or write.
 */
export async function buildIndex(site: string): Promise<number> {
  const chunkSize = process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= WORDS_PER_PART;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);

    let count = 0;
    for (const path of await htmlFiles(site)) {
      const html = await readFile(join(site, path), 'utf8');
      // Pagefind takes whole pages, navigation included, when none of them marks its text.
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content: indexable(html) });
      if (added.errors.length) throw new Error(`${path}: ${added.errors.join(' ')}`);
      count += 1;
    }

    const folder = join(site, INDEX_FOLDER);
    await rm(folder, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length) throw new Error(written.errors.join(' '));
    for (const name of await readdir(folder)) {
      if (UNUSED.test(name)) await rm(join(folder, name));
    }
    return count;
  } finally {
    await close();
    if (chunkSize === undefined) delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
}

async function htmlFiles(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
