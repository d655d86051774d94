import { closestMatch } from 'leven';
import { collections } from '../../community/collections.ts';
import type { Fault } from '../fault.ts';
import type { CollectionKey } from '../fields.ts';
import { type Entry, fieldFault, nameOf } from './entry.ts';
import { textsOf } from './values.ts';

/** The ids of a collection with the names of their entries. */
export type Ids = ReadonlyMap<CollectionKey, ReadonlyMap<string, string>>;

/**
 * Everything that may be referred to. An entry whose file cannot be read is there too, so that one
 * mistake is not named again in every file that refers to it.
 */
export function idsOf(
  entries: readonly Entry[],
  unread: readonly Pick<Entry, 'id' | 'collection'>[],
): Ids {
  const ids = new Map<CollectionKey, Map<string, string>>();
  const add = (collection: CollectionKey, id: string, name: string) =>
    ids.set(collection, (ids.get(collection) ?? new Map<string, string>()).set(id, name));
  for (const { id, collection } of unread) add(collection.key, id, id);
  for (const entry of entries) add(entry.collection.key, entry.id, nameOf(entry));
  return ids;
}

/** References to entries that are not there, or that belong to another collection. */
export function referenceFaults(entry: Entry, ids: Ids): Fault[] {
  return textsOf(entry.collection.fields, entry.data).flatMap(({ field, path, text }) => {
    if (field.kind !== 'reference' && field.kind !== 'references') return [];
    const there = ids.get(field.to) ?? new Map<string, string>();
    return there.has(text) ? [] : [fieldFault(entry, path, missing(text, field.to, there, ids))];
  });
}

function missing(
  id: string,
  to: CollectionKey,
  there: ReadonlyMap<string, string>,
  ids: Ids,
): string {
  const { label, singular, folder } = collections[to];
  const [elsewhere] = [...ids].filter(([, others]) => others.has(id));
  const named = [...there].find(([, name]) => name === id);
  const near = named?.[0] ?? closestMatch(id, [...there.keys()]);
  return [
    `“${label}”里没有“${id}”。`,
    elsewhere && `它是“${collections[elsewhere[0]].label}”里的“${elsewhere[1].get(id)}”。`,
    near === undefined
      ? `还没有任何${singular}，请先在 ${folder} 文件夹里新建。`
      : elsewhere
        ? `请改成${singular}的文件名，例如“${near}”（${there.get(near)}）。`
        : `是不是想写“${near}”（${there.get(near)}）？`,
  ]
    .filter(Boolean)
    .join('');
}
