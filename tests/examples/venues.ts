import { type Venue, venues } from '../../src/community/venues/schema.ts';
import { entryOf } from './entry.ts';

export function venue(fields: Readonly<Record<string, unknown>> = {}): Venue {
  return entryOf(venues, 'reading-room', { name: '书画间', use: '写字画画', ...fields });
}
