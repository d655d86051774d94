import { createHash } from 'node:crypto';

/** A source of chance that gives the same answers in the same order for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in this share of cases, 0 to 1. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** As many different members of the list as asked for, or all of them, in any order. */
  some<T>(list: readonly T[], count: number): T[];
}

/**
 * Chance that follows from the seed and the name of what is made, the same on every machine. Each part
 * of the demo set asks under its own name, so that more articles do not move a single flag.
 *
 * The generator is mulberry32, a few lines of integer arithmetic in the public domain. That is random
 * enough for texts and pictures, and no update of a package can change the bytes of the set.
 */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let state = createHash('sha256').update(seed.join('\n')).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('Nothing to pick from: the list is empty.');
      return list[whole(0, list.length - 1)] as T;
    },
    some<T>(list: readonly T[], count: number): T[] {
      const left = [...list];
      const taken: T[] = [];
      while (taken.length < count && left.length > 0) {
        taken.push(...left.splice(whole(0, left.length - 1), 1));
      }
      return taken;
    },
  };
}
