import type { FieldFault } from '../../model/fault.ts';
import type { Notice } from './schema.ts';

/** A notice ends after it has begun. */
export function noticeFaults({ publishAt, expireAt }: Partial<Notice>): FieldFault[] {
  if (!publishAt || !expireAt || expireAt > publishAt) return [];
  return [{ path: ['expireAt'], message: '失效时间要晚于发布时间，否则通知永远不会出现。' }];
}
