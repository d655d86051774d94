import { isDay } from './day.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The instant that `SITE_NOW` means, or now when it is not set. Without a zone it is read by the clocks
 * of the community. Throws when it is set to something that is no moment.
 */
export function buildInstant(siteNow: string | undefined): Date {
  if (!siteNow) return new Date();
  const [, day = '', clock = '00:00', zone = '+08:00'] = ISO.exec(siteNow) ?? [];
  const instant = new Date(`${day}T${clock}${zone}`);
  if (!isDay(day) || Number.isNaN(instant.getTime())) {
    throw new Error(
      `SITE_NOW 不是有效的时间：“${siteNow}”。请写成 2026-11-23T09:30:00+08:00 的样子。`,
    );
  }
  return instant;
}
