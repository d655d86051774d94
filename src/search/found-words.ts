const BEGINNING = '#search=';

/** The part of an address behind the page, by which a result tells the page what was looked for. */
export function hashOf(words: readonly string[]): string {
  return words.length > 0 ? `${BEGINNING}${encodeURIComponent(words.join(' '))}` : '';
}

/** What was looked for, as the address of the page says; empty when it was opened otherwise. */
export function wordsInHash(hash: string): string {
  if (!hash.startsWith(BEGINNING)) return '';
  try {
    return decodeURIComponent(hash.slice(BEGINNING.length));
  } catch {
    return ''; // An address that somebody has cut off.
  }
}
