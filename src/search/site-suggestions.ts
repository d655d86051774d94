import { siteArchive } from './site-archive.ts';
import { suggestIn } from './suggest.ts';
import { offerSuggestions } from './suggestion-list.ts';

/** Offers suggestions out of the titles of this site in the box of a search form. */
export function offerSiteSuggestions(form: HTMLFormElement): void {
  offerSuggestions(form, suggestIn(siteArchive));
}
