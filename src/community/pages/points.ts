import type { Page } from './schema.ts';

/** A number to remember, with what it counts: `4 类家庭`. */
export type Point = Page['points'][number];

/** The point as it is said: `1 张联户卡`. */
export function pointInWords({ count, unit = '', name }: Point): string {
  return `${count} ${unit}${name}`;
}

/**
 * What the points count and nobody has listed yet, said once for all of them: `第 4 类家庭、7 类事项`.
 * A single thing needs no list. Undefined when nothing is missing.
 */
export function missingItems(points: readonly Point[]): string | undefined {
  const missing = points.flatMap((point) => {
    const { count, unit = '', name, items } = point;
    const left = count - items.length;
    if (count === 1 || left <= 0) return [];
    if (items.length === 0) return [pointInWords(point)];
    return [left === 1 ? `第 ${count} ${unit}${name}` : `另外 ${left} ${unit}${name}`];
  });
  return missing.length > 0 ? missing.join('、') : undefined;
}
