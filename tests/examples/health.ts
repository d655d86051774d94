import { collectionList } from '../../src/community/collections.ts';
import { contentOf, type Content } from '../../src/community/health/entries.ts';
import type { Check, Finding } from '../../src/community/health/finding.ts';
import { type Entry, entryOf } from '../../src/model/check/entry.ts';
import { readEntryFile } from '../../src/model/entry-file.ts';
import type { Moment } from '../../src/time/day.ts';

/** The moment of the examples: a Tuesday morning. */
export const NOW = '2026-11-24T09:30';

/** Files of a content folder as texts, read as the site reads them. */
export function filesOf(texts: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(texts).map(([file, text]) => {
    const collection = collectionList.find(({ folder }) => file.startsWith(`${folder}/`));
    if (!collection) throw new Error(`no collection: ${file}`);
    const read = readEntryFile(file, Buffer.from(text), collection);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return entryOf(read.entry, collection);
  });
}

/** What readers see of these files at a moment. */
export function contentOfFiles(
  texts: Readonly<Record<string, string>>,
  now: Moment = NOW,
): Content {
  return contentOf(filesOf(texts), now);
}

/** What a check finds, in a line each: code, severity, where, and whatever is asked for besides. */
export function found(
  check: Check,
  texts: Readonly<Record<string, string>>,
  now: Moment = NOW,
): string[] {
  return check.find(contentOfFiles(texts, now), now).map(inALine);
}

export function inALine({ code, severity, places }: Finding): string {
  const where = places.map(({ collection, id }) => (id ? `${collection}/${id}` : collection));
  return [code, severity, ...where].join(' ');
}
