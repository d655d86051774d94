import { archiveAt } from './archive.ts';
import { SEARCH_FOLDER } from './manifest.ts';

/** The archive of this site, of which the search and the suggestions of a page load each file once. */
export const siteArchive = archiveAt(SEARCH_FOLDER);
