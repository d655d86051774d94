/**
 * A telephone number as the site shows it, `0370-1234567`, from what a clerk types: with blanks, full
 * width digits, brackets or another dash, or without any; `转` before an extension. Anything else stays
 * as it is, for the check to say so.
 */
export function tidyPhone(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/[‐-―−~_]/g, '-')
    .replace(/(转|分机|ext\.?)[^\d]*/gi, '-')
    .replace(/^\((0\d{2,3})\)-?/, '$1-')
    .replace(/[\s()]/g, '')
    .replace(/-{2,}/g, '-');
  if (!/^\+?[\d-]+$/.test(text)) return typed;
  const plain = text.replace(/-/g, '');
  const areas = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(-\d{1,6})?$/.exec(text);
  if (areas) return `${areas[1]}-${areas[2]}${areas[3] ?? ''}`;
  const service = /^(400)(\d{3})(\d{4})$/.exec(plain);
  return service ? service.slice(1).join('-') : text;
}

/** Whether a number is that of a mobile phone, which belongs to a person and not on the site. */
export function isMobile(number: string): boolean {
  return /^(\+?86)?1[3-9]\d{9}$/.test(number.normalize('NFKC').replace(/[\s-]/g, ''));
}
