import { type CommunityEvent, events } from '../../src/community/events/schema.ts';
import { entryOf } from './entry.ts';

export function event(
  id: string,
  startsAt: string,
  endsAt: string,
  fields: Readonly<Record<string, unknown>> = {},
): CommunityEvent {
  return entryOf(events, id, { title: '健康讲座', startsAt, endsAt, ...fields });
}
