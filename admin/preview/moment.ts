import type { Moment } from '../../src/time/day.ts';
import { momentOf } from '../../src/time/now.ts';

/** Stands for the moment of the build: a preview shows what readers would see now. */
export const buildMoment: Moment = momentOf(new Date());
