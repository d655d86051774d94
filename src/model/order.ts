/** Sorts by the order that staff gave; what has none comes last, by its id. */
export function byOrder<T extends { id: string; order?: number }>(a: T, b: T): number {
  return (a.order ?? 1e9) - (b.order ?? 1e9) || (a.id < b.id ? -1 : 1);
}

/** Sorts newest first by a day or moment; what has none comes last, by its id. */
export function newestBy<T extends { id: string }>(dated: (entry: T) => string | undefined) {
  return (a: T, b: T): number => {
    const [first, second] = [dated(a) ?? '', dated(b) ?? ''];
    return first === second ? (a.id < b.id ? 1 : -1) : first < second ? 1 : -1;
  };
}
