import type { Random } from './random.ts';

/** Words that fill the blanks of a pattern: a text, or a question that is asked anew each time. */
export type Words = Readonly<Record<string, string | (() => string)>>;

/**
 * A sentence from a pattern: `{courtyard}` is filled from the words, `{a|b|c}` becomes one of its
 * parts, and both may be nested: `{在{venue}|在楼下}`. Throws when a blank has no word.
 */
export function worded(pattern: string, words: Words, random: Random): string {
  const filled = pattern.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    if (inside.includes('|')) return random.pick(inside.split('|'));
    const word = words[inside];
    if (word === undefined) throw new Error(`No word for {${inside}} in “${pattern}”.`);
    return typeof word === 'string' ? word : word();
  });
  return filled === pattern ? filled : worded(filled, words, random);
}
