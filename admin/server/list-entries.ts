import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../src/model/in-parallel.ts';

/** A file of a list as Decap's proxy protocol hands it over. */
export interface ListedEntry {
  data: string;
  file: { path: string; id: string };
}

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * The entries of a folder for a list: of Markdown the front matter alone, since a list shows no text
 * and a thousand texts take their time. `depth` 1 are files in the folder, 2 also those in the folders
 * below it.
 */
export async function listEntries(
  contentDir: string,
  folder: string,
  extension: string,
  depth: number,
): Promise<ListedEntry[]> {
  const paths = await filesIn(contentDir, folder, `.${extension}`, depth);
  return inParallel(paths.sort(), 16, async (path) => {
    const text = await readFile(join(contentDir, path), 'utf8');
    return { data: FRONT_MATTER.exec(text)?.[0] ?? text, file: { path, id: path } };
  });
}

async function filesIn(
  contentDir: string,
  folder: string,
  end: string,
  depth: number,
): Promise<string[]> {
  const found = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(() => []);
  const inside = await Promise.all(
    found.map((one) => {
      const path = `${folder}/${one.name}`;
      if (one.name.startsWith('.')) return [];
      if (one.isDirectory()) return depth > 1 ? filesIn(contentDir, path, end, depth - 1) : [];
      return one.isFile() && one.name.endsWith(end) ? [path] : [];
    }),
  );
  return inside.flat();
}
