import type { FieldFault } from '../model/fault.ts';
import type { CollectionDescription, CollectionKey, EntryOf } from '../model/fields.ts';
import { branchFaults } from './branches/faults.ts';
import type { collections } from './collections.ts';
import { courtyardFaults } from './courtyards/faults.ts';
import { deliberationFaults } from './deliberations/faults.ts';
import { dutyFaults } from './duty/faults.ts';
import { eventFaults } from './events/faults.ts';
import { flagRoundFaults } from './flags/faults.ts';
import { honorFaults } from './honors/faults.ts';
import { noticeFaults } from './notices/faults.ts';
import { personFaults } from './people/faults.ts';
import { propertyCompanyFaults } from './property-companies/faults.ts';
import { siteFaults } from './site/faults.ts';
import { venueFaults } from './venues/faults.ts';

/** An entry of which only the fields are there that are right in themselves. */
export type Known<C extends CollectionDescription> = Partial<EntryOf<C>> & { id: string };

/** All entries of all collections, as far as they are right in themselves. */
export type KnownContent = {
  readonly [K in CollectionKey]: readonly Known<(typeof collections)[K]>[];
};

/** What must hold between the fields of an entry, the others of its collection, and all other content. */
type Rules = {
  [K in CollectionKey]?: (
    entry: Known<(typeof collections)[K]>,
    all: readonly Known<(typeof collections)[K]>[],
    content: KnownContent,
  ) => FieldFault[];
};

export const rules: Rules = {
  branches: branchFaults,
  courtyards: courtyardFaults,
  deliberations: deliberationFaults,
  dutySessions: dutyFaults,
  events: eventFaults,
  flagRounds: flagRoundFaults,
  honors: honorFaults,
  notices: noticeFaults,
  people: personFaults,
  propertyCompanies: propertyCompanyFaults,
  site: siteFaults,
  venues: venueFaults,
};
