import { useEffect, useState } from 'react';
import { contentApi } from '../content-api.ts';
import { idOfSlug } from '../cms/entry-id.ts';
import { collections } from '../../src/community/collections.ts';
import type { CollectionKey, Photo } from '../../src/model/fields.ts';
import { byOrder } from '../../src/model/order.ts';
import type { Moment } from '../../src/time/day.ts';
import type { Entries, Known } from './previews.ts';
import { shownEntry } from './shown-entry.ts';

/** Reads a collection as Decap keeps it; data of an entry is what its file says. */
export type ReadCollection = (
  folder: string,
) => Promise<Iterable<{ get(key: 'data'): unknown; get(key: 'slug' | 'path'): string }>>;

const readBefore = new Map<CollectionKey, Promise<Entries[CollectionKey][]>>();

/** What was read is read again when it is asked for next. */
export function forgetKnown(): void {
  readBefore.clear();
}

/** The entries of some collections; nothing until they have been read. */
export function useKnown(
  needs: readonly CollectionKey[],
  read: ReadCollection,
  now: Moment,
): Known | undefined {
  const [known, setKnown] = useState<Known>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: Decap makes the reader anew each time.
  useEffect(() => {
    let isWanted = true;
    const reading = needs.map(async (key) => [key, await entriesOf(key, read, now)] as const);
    Promise.all(reading).then((found) => {
      if (isWanted) setKnown({ ...NOBODY, ...Object.fromEntries(found) });
    });
    return () => {
      isWanted = false;
    };
  }, [needs]);
  return known;
}

const NOBODY = Object.fromEntries(
  Object.keys(collections).map((key) => [key, []]),
) as unknown as Known;

function entriesOf<K extends CollectionKey>(key: K, read: ReadCollection, now: Moment) {
  const reading = readBefore.get(key) ?? readAll(key, read, now);
  readBefore.set(key, reading);
  return reading;
}

/** A collection that cannot be read leaves its part of the page empty. */
async function readAll<K extends CollectionKey>(key: K, read: ReadCollection, now: Moment) {
  try {
    const files = [...(await read(collections[key].folder))].map((entry) => ({
      id: idOfSlug(entry.get('slug')),
      data: plain(entry.get('data')),
    }));
    return knownOf(key, files, now);
  } catch (error) {
    console.error(error);
    readBefore.delete(key);
    return [];
  }
}

/** Entries as the previews of others know them, in the order that staff gave, without drafts. */
export function knownOf<K extends CollectionKey>(
  key: K,
  files: readonly { id: string; data: Record<string, unknown> }[],
  now: Moment,
): Entries[K][] {
  const { folder, fields } = collections[key];
  const entries = files.map(({ id, data }) => {
    const photo = (name: string) => photoAt(`${contentApi}/${folder}/${id}/${name}`);
    return { ...shownEntry(fields, data, { now, photo }), id };
  });
  return (entries as Entries[K][])
    .filter((entry) => !('draft' in entry && entry.draft))
    .sort(byOrder);
}

/** A photo of which only its address is known. */
export function photoAt(src: string): Photo {
  return { src, width: 1, height: 1, format: 'jpg' };
}

/** Decap keeps what is in a form in maps and lists of its own. */
export function plain(data: unknown): Record<string, unknown> {
  const isKept = typeof data === 'object' && data !== null && 'toJS' in data;
  return ((isKept ? (data as { toJS(): unknown }).toJS() : data) ?? {}) as Record<string, unknown>;
}
