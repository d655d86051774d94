import { type Notice, notices } from '../../src/community/notices/schema.ts';
import { entryOf } from './entry.ts';

export function notice(id: string, fields: Readonly<Record<string, unknown>> = {}): Notice {
  return entryOf(notices, id, {
    title: '停水通知',
    level: 'normal',
    publishAt: '2026-11-23 09:30',
    ...fields,
  });
}
