/**
 * A piece of a page as plain data. What the server writes into a page and the reader's browser later
 * writes anew comes from one function that returns this: `Markup.astro` puts it into the HTML, `draw.ts`
 * into a page that is open. Anything that never changes after the build is an ordinary component.
 */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Part[];
}
export type Part = Markup | string;

/** What may be written as a child; `false` and `undefined` are left out, so that `x && …` reads well. */
type Written = Part | false | undefined | readonly Written[];

/** An element with its attributes, of which those without a value are left out, and its children. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | false | undefined>>,
  ...children: readonly Written[]
): Markup {
  // Object.fromEntries is younger than the oldest phones.
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (value) given[name] = value;
  return { tag, attributes: given, children: parts(...children) };
}

/** What is left of a list of children: elements and texts. */
export function parts(...written: readonly Written[]): Part[] {
  return written.flatMap((one): Part[] => {
    if (one === undefined || one === false) return [];
    if (typeof one === 'string') return one === '' ? [] : [one];
    return 'tag' in one ? [one] : parts(...one);
  });
}

/** The same with a blank between neighbours, for those who hear or copy the words. */
export function spaced(...written: readonly Written[]): Part[] {
  return parts(...written).flatMap((part, index) => (index > 0 ? [' ', part] : [part]));
}

/** The words of a piece of a page, one after another. */
export function wordsOf(part: Part): string {
  return typeof part === 'string' ? part : part.children.map(wordsOf).join('');
}
