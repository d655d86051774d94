import type { Honor } from './schema.ts';

const LEVELS: readonly Honor['level'][] = ['national', 'province', 'city', 'district', 'street'];

export interface LevelOfHonors<H> {
  level: Honor['level'];
  honors: H[];
}

/** The honors of each level that has any, highest level first; within it the latest first. */
export function honorsByLevel<H extends Pick<Honor, 'level' | 'awardedOn'>>(
  honors: readonly H[],
): LevelOfHonors<H>[] {
  return LEVELS.map((level) => ({
    level,
    honors: honors
      .filter((honor) => honor.level === level)
      .sort((a, b) => (b.awardedOn ?? '').localeCompare(a.awardedOn ?? '', 'en')),
  })).filter((group) => group.honors.length > 0);
}
