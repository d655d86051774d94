/** Something in a text that the editor of the CMS cannot keep, with its line from 1. */
export interface LostInEditor {
  line: number;
  message: string;
}

const KINDS: readonly { found: RegExp; message: (found: string) => string }[] = [
  {
    found: /^(?:[ >]|[-*+] )*(\[\^[^\]\s]+\]):/gm,
    message: (found) =>
      `有脚注“${found}”，在后台改这一段时会弄坏它。请把说明写在正文里，放进括号，再删掉脚注。`,
  },
  {
    found: /^[ >]*(?:(?:[-*+]|\d+[.)]) +)+(\[[ xX]\])(?=\s)/gm,
    message: (found) =>
      `有打勾的清单“${found}”，在后台改这一段时方框会丢。请写成普通清单，办好的在后面写“（已办）”。`,
  },
];

const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/**
 * What a text must not hold because the editor would not write it back: footnotes and lists with boxes
 * to tick. Said by the check of the content and, before it is saved, by the form. Code is only text.
 */
export function lostInEditor(markdown: string): LostInEditor[] {
  const text = withoutCode(markdown);
  return KINDS.flatMap(({ found, message }) =>
    [...text.matchAll(found)].map(({ 0: whole, 1: part = '', index }) => ({
      line: text.slice(0, index + whole.length).split('\n').length,
      message: message(part),
    })),
  );
}

/** A text in which blanks stand for code, line by line. */
export function withoutCode(markdown: string): string {
  return markdown.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
}
