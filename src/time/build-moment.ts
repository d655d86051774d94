import type { Moment } from './day.ts';
import { momentOf } from './now.ts';

/**
 * The one moment for which the site is built: `SITE_NOW` (ISO 8601) or the start of the build.
 * Pages ask here and nowhere else, so that the same content and moment give the same bytes.
 */
export const buildMoment: Moment = momentOf(buildInstant(process.env.SITE_NOW));

/** Throws when `SITE_NOW` is set to something that is no moment. */
export function buildInstant(siteNow: string | undefined): Date {
  if (!siteNow) return new Date();
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(siteNow);
  const instant = new Date(
    hasZone ? siteNow : `${siteNow.slice(0, 10)}T${siteNow.slice(11) || '00:00'}+08:00`,
  );
  if (Number.isNaN(instant.getTime())) {
    throw new Error(
      `SITE_NOW 不是有效的时间：“${siteNow}”。请写成 2026-11-23T09:30:00+08:00 的样子。`,
    );
  }
  return instant;
}
