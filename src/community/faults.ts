import type { FieldFault } from '../model/fault.ts';
import type { CollectionDescription, CollectionKey, EntryOf } from '../model/fields.ts';
import { branchFaults } from './branches/faults.ts';
import type { collections } from './collections.ts';
import { deliberationFaults } from './deliberations/faults.ts';
import { dutyFaults } from './duty/faults.ts';
import { eventFaults } from './events/faults.ts';
import { flagRoundFaults } from './flags/faults.ts';
import { honorFaults } from './honors/faults.ts';
import { noticeFaults } from './notices/faults.ts';
import { venueFaults } from './venues/faults.ts';

/** An entry of which only the fields are there that are right in themselves. */
export type Known<C extends CollectionDescription> = Partial<EntryOf<C>> & { id: string };

/** What must hold between the fields of an entry, and between it and the others of its collection. */
type Rules = {
  [K in CollectionKey]?: (
    entry: Known<(typeof collections)[K]>,
    all: readonly Known<(typeof collections)[K]>[],
  ) => FieldFault[];
};

export const rules: Rules = {
  branches: branchFaults,
  deliberations: deliberationFaults,
  dutySessions: dutyFaults,
  events: eventFaults,
  flagRounds: flagRoundFaults,
  honors: honorFaults,
  notices: noticeFaults,
  venues: venueFaults,
};
