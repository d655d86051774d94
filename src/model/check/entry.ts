import { posix } from 'node:path';
import type { EntryFile } from '../entry-file.ts';
import type { Fault } from '../fault.ts';
import type { CollectionDescription } from '../fields.ts';
import { keyOf, labelsOf } from './labels.ts';

/** An entry of the content with the description of its collection: what every check works on. */
export interface Entry extends EntryFile {
  collection: CollectionDescription;
  /** The folder of the file: its photos and attachments lie there and nowhere else. */
  folder: string;
}

export function entryOf(file: EntryFile, collection: CollectionDescription): Entry {
  return { ...file, collection, folder: posix.dirname(file.file) };
}

/** A fault of a field of the data, with its line and its name in the form. */
export function fieldFault(entry: Entry, path: readonly PropertyKey[], message: string): Fault {
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: labelsOf(entry.collection.fields, path) || undefined,
    key: keyOf(path) || undefined,
    message,
  };
}

/** A fault of the text below the front matter; `line` counts from the first line of that text. */
export function bodyFault(entry: Entry, line: number, message: string): Fault {
  return {
    file: entry.file,
    line: entry.bodyLine + line - 1,
    field: entry.collection.body?.label,
    message,
  };
}

/** How an entry is called: its title, else its id. */
export function nameOf(entry: Entry): string {
  const title = entry.data[entry.collection.title];
  return typeof title === 'string' && title.trim() ? title.trim() : entry.id;
}
