/**
 * The beginning of a Markdown text as plain words, for lists and descriptions: at most `length`
 * characters, cut with an ellipsis.
 */
export function beginningOf(markdown: string, length = 80): string {
  const words = markdown
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/^\s*\|.*$/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
  const characters = [...words];
  return characters.length <= length ? words : `${characters.slice(0, length - 1).join('')}…`;
}
