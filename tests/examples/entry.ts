import type { CollectionDescription, EntryOf } from '../../src/model/fields.ts';
import { schemaOf } from '../../src/model/zod.ts';

/** An entry as the site gets it from a file that holds these fields: it has passed the real schema. */
export function entryOf<C extends CollectionDescription>(
  collection: C,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): EntryOf<C> {
  return { ...schemaOf(collection).parse(fields), id } as EntryOf<C>;
}
