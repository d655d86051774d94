import { type Entry, nameOf } from '../../model/check/entry.ts';
import type { CollectionKey } from '../../model/fields.ts';
import { collections } from '../collections.ts';
import type { Place } from './finding.ts';

/** The place of an entry as the site has it. */
export function placeOf(collection: CollectionKey, entry: { id: string }): Place {
  const name = (entry as Record<string, unknown>)[collections[collection].title];
  return { collection, id: entry.id, name: typeof name === 'string' ? name : entry.id };
}

/** The place of an entry as its file says it. */
export function placeOfFile(file: Entry): Place {
  return { collection: file.collection.key, id: file.id, name: nameOf(file) };
}

/** The list of a collection. */
export function listOf(collection: CollectionKey): Place {
  return { collection, name: collections[collection].label };
}

export const settings: Place = { collection: 'site', id: 'index', name: collections.site.label };
