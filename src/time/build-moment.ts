import { environment } from '../environment.ts';
import type { Moment } from './day.ts';
import { momentOf } from './now.ts';
import { buildInstant } from './site-now.ts';

/**
 * The one moment for which the site is built: `SITE_NOW` (ISO 8601) or the start of the build.
 * Pages ask here and nowhere else, so that the same content and moment give the same bytes.
 */
export const buildMoment: Moment = momentOf(buildInstant(environment.siteNow));
