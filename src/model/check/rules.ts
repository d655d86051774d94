import { rules } from '../../community/faults.ts';
import type { Fault, FieldFault } from '../fault.ts';
import type { CollectionKey } from '../fields.ts';
import { type Entry, fieldFault } from './entry.ts';
import type { Judged } from './schema.ts';

type Rule = (entry: { id: string }, all: readonly { id: string }[]) => FieldFault[];

/**
 * What the concepts say of their entries beyond single fields. A field that is wrong in itself has been
 * named already; what follows from it is not said again.
 */
export function ruleFaults(judged: readonly { entry: Entry; judged: Judged }[]): Fault[] {
  return Object.entries(rules).flatMap(([key, rule]) => {
    const of = judged.filter(({ entry }) => entry.collection.key === (key as CollectionKey));
    const all = of.map((one) => one.judged.known);
    return of.flatMap(({ entry, judged: { known, faulty } }) =>
      // The rule of a collection is only ever given what the schema of that collection has read.
      (rule as Rule)(known, all)
        .filter(({ path }) => path[0] === undefined || !faulty.has(path[0]))
        .map(({ path, message }) => fieldFault(entry, path, message)),
    );
  });
}
