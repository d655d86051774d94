const CHINESE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const BREAK_IN_CHINESE = new RegExp(`(?<=${CHINESE})[ \\t]*\\n[ \\t]*(?=${CHINESE})`, 'gu');
const FOLD_IN_CHINESE = new RegExp(`(?<=${CHINESE}) (?=${CHINESE})`, 'gu');

/** A line that was broken inside Chinese text goes on without the blank that a browser would show. */
export function joinChineseLines(text: string): string {
  return text.replace(BREAK_IN_CHINESE, '');
}

/** YAML folds a broken line to a blank; inside Chinese text nobody typed it. */
export function unfoldChinese(text: string): string {
  return joinChineseLines(text).replace(FOLD_IN_CHINESE, '');
}
