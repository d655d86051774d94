const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uf900-\ufaff]/g;
const CHINESE = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]`;
const LINE_BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\r?\\n[ \\t]*(?=${CHINESE})`, 'gu');
const SPACED_NAME =
  /(?<!\p{Script=Han})(\p{Script=Han})\u3000+(\p{Script=Han})(?!\p{Script=Han})/gu;
const CELL = /<(td|th|dt|dd)(?=[\s>])/g;

/**
 * The HTML of a page as the index should read it: full-width letters and digits as plain ones, which
 * is how people type them; lines of Chinese that were only wrapped in the source as one; names of
 * two characters that were set apart (`王　芳`) closed up; cells of a table kept apart. Punctuation stays as the reader knows it.
 */
export function indexable(html: string): string {
  return html
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replace(LINE_BREAK, '')
    .replace(SPACED_NAME, '$1$2')
    .replace(CELL, ' $&');
}
