import { type Disclosure, disclosures } from '../../src/community/disclosures/schema.ts';
import { entryOf } from './entry.ts';

export function disclosure(cycle: Disclosure['cycle'], lastRenewedOn?: string): Disclosure {
  return entryOf(disclosures, 'budget', {
    item: '办公经费使用情况',
    heading: 'finance',
    cycle,
    lastRenewedOn,
  });
}
