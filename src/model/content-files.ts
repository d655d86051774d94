import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { type EntryFile, readEntryFile } from './entry-file.ts';
import type { Fault } from './fault.ts';
import type { CollectionDescription } from './fields.ts';
import { inParallel } from './in-parallel.ts';

/** The folder with the content of the site. Absolute. */
export const contentDir = environment.contentDir;

/** Folder in the content folder with what is just being saved, until it is whole. */
export const SAVING = '.saving';

/** How the files of a collection end; all others beside them are photos and attachments. */
export function extensionOf(collection: CollectionDescription): '.md' | '.yml' {
  return collection.format === 'markdown' ? '.md' : '.yml';
}

/** All files of a collection, sorted by path; those that cannot be read at all are faults. */
export async function readCollection(
  collection: CollectionDescription,
  folder = contentDir,
): Promise<{ entries: EntryFile[]; faults: Fault[] }> {
  const names = await filesBelow(join(folder, collection.folder));
  const files = names
    .filter((name) => name.endsWith(extensionOf(collection)))
    .map((name) => `${collection.folder}/${name}`);
  return readEntries(collection, folder, files);
}

/** The files of a collection that are named, by their paths below the content folder. */
export async function readEntries(
  collection: CollectionDescription,
  folder: string,
  files: readonly string[],
  locate = (file: string) => join(folder, file),
): Promise<{ entries: EntryFile[]; faults: Fault[] }> {
  const read = await inParallel(files, 32, async (file) =>
    readEntryFile(file, await readFile(locate(file)), collection),
  );
  return {
    entries: read.flatMap((result) => ('entry' in result ? [result.entry] : [])),
    faults: read.flatMap((result) => ('faults' in result ? result.faults : [])),
  };
}

/** Whether a file or a folder on the way to it begins with a dot: nobody's content. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/**
 * Paths of all files below a folder, with `/`, sorted; a folder that is not there holds none. Links
 * are not followed: what they point to is not content.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !isHidden(path))
    .sort();
}
