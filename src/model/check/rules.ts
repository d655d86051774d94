import { collectionList } from '../../community/collections.ts';
import { type KnownContent, rules } from '../../community/faults.ts';
import type { Fault, FieldFault } from '../fault.ts';
import type { CollectionKey } from '../fields.ts';
import { type Entry, fieldFault } from './entry.ts';
import type { Judged } from './schema.ts';

type Rule = (
  entry: { id: string },
  all: readonly { id: string }[],
  content: KnownContent,
) => FieldFault[];

/**
 * What the concepts say of their entries beyond single fields. A field that is wrong in itself has been
 * named already; what follows from it is not said again.
 */
export function ruleFaults(judged: readonly { entry: Entry; judged: Judged }[]): Fault[] {
  const ofCollection = (key: CollectionKey) =>
    judged.filter(({ entry }) => entry.collection.key === key);
  const content = Object.fromEntries(
    collectionList.map(({ key }) => [key, ofCollection(key).map((one) => one.judged.known)]),
  ) as unknown as KnownContent;
  return Object.entries(rules).flatMap(([key, rule]) => {
    const all = content[key as CollectionKey];
    return ofCollection(key as CollectionKey).flatMap(({ entry, judged: { known, faulty } }) =>
      // The rule of a collection is only ever given what the schema of that collection has read.
      (rule as Rule)(known, all, content)
        .filter(({ path }) => path[0] === undefined || !faulty.has(path[0]))
        .map(({ path, message }) => fieldFault(entry, path, message)),
    );
  });
}
