/** What there is to search, so that a browser loads what has changed and keeps what has not. */
export interface Manifest {
  /** The lists of titles: those without a year first, then the newest year. */
  titles: Part[];
}

/** One file of several: its name, how many pages it tells of, and a digest of what is in it. */
export interface Part {
  name: string;
  count: number;
  version: string;
}

/** Where the files of the search lie, beside its page. */
export const SEARCH_FOLDER = '/search/';

/** The address of a list of titles. It changes with its content, so it may be kept for ever. */
export function titlesAddress({ name, version }: Part): string {
  return `${SEARCH_FOLDER}titles/${name}.json?${version}`;
}

/** Loads the manifest; a site that was published a moment ago has a new one. */
export async function loadManifest(): Promise<Manifest> {
  return loadJson(`${SEARCH_FOLDER}manifest.json`, { cache: 'no-cache' });
}

/** Loads a file of the search. Throws when it is not there. */
export async function loadJson<T>(address: string, how: RequestInit = {}): Promise<T> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
