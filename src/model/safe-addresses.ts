const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/|#|[^:]*$)/i;
const SAFE_IMAGE = /^(?!\/\/)[^:]*$/;

/** Whether a link of a text may be followed; an address that could run script may not. */
export function isSafeLink(address: string): boolean {
  return SAFE_LINK.test(withoutBlanks(address));
}

/** Whether a photo of a text lies beside it or elsewhere on this site. */
export function isSafePhoto(address: string): boolean {
  return SAFE_IMAGE.test(withoutBlanks(address));
}

/** Browsers ignore control characters and blanks inside a scheme; so must the test for one. */
function withoutBlanks(address: string): string {
  return address.replace(/[\p{Cc}\s]/gu, '');
}
