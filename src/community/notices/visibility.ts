import type { Moment } from '../../time/day.ts';
import type { Notice } from './schema.ts';

/** Whether the notice is alive: no draft, published, and not yet expired at this moment. */
export function isAlive(
  notice: Pick<Notice, 'draft' | 'publishAt' | 'expireAt'>,
  now: Moment,
): boolean {
  return (
    !notice.draft &&
    notice.publishAt <= now &&
    (notice.expireAt === undefined || now < notice.expireAt)
  );
}

const URGENCY = { urgent: 2, important: 1, normal: 0 } as const;

/** Order of the list of notices: pinned ones first, then urgent before important, then newest. */
export function mostPressing(
  a: Pick<Notice, 'id' | 'pinned' | 'level' | 'publishAt'>,
  b: Pick<Notice, 'id' | 'pinned' | 'level' | 'publishAt'>,
): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    URGENCY[b.level] - URGENCY[a.level] ||
    (a.publishAt < b.publishAt ? 1 : a.publishAt > b.publishAt ? -1 : a.id < b.id ? 1 : -1)
  );
}

/** The notices that ride as a banner on every page: urgent ones, then important ones. */
export function bannerNotices<T extends Pick<Notice, 'level'>>(notices: readonly T[]): T[] {
  return notices
    .filter(({ level }) => level !== 'normal')
    .sort((a, b) => URGENCY[b.level] - URGENCY[a.level]);
}
