import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type EntryFile, readEntryFile } from './entry-file.ts';
import type { Fault } from './fault.ts';
import type { CollectionDescription } from './fields.ts';

/** The folder with the content of the site: `CONTENT_DIR`, else `content/`. Absolute. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** All files of a collection, sorted by path; those that cannot be read at all are faults. */
export async function readCollection(
  collection: CollectionDescription,
  folder = contentDir,
): Promise<{ entries: EntryFile[]; faults: Fault[] }> {
  const extension = collection.format === 'markdown' ? '.md' : '.yml';
  const names = await filesBelow(join(folder, collection.folder));
  const read = await Promise.all(
    names
      .filter((name) => name.endsWith(extension))
      .map(async (name) => {
        const file = `${collection.folder}/${name}`;
        return readEntryFile(file, await readFile(join(folder, file)), collection);
      }),
  );
  return {
    entries: read.flatMap((result) => ('entry' in result ? [result.entry] : [])),
    faults: read.flatMap((result) => ('faults' in result ? result.faults : [])),
  };
}

/** Paths of all files below a folder, with `/`, sorted; a folder that is not there holds none. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
