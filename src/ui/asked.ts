/** What a page with a search calls out, on its way up, when the reader asks something else. */
export const ASKED = 'asked';

/** The words that were asked; empty when nothing is. */
export type AskedEvent = CustomEvent<string>;
