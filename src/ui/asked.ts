/** What a page with a search calls out, on its way up, when the reader asks something else. */
export const ASKED = 'asked';

/**
 * The words that were asked; empty when nothing is. Whoever answers them prevents the default: that the
 * search gives advice when it finds nothing.
 */
export type AskedEvent = CustomEvent<string>;
