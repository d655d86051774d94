import { MANIFEST, type Manifest } from './manifest.ts';

/** The files of the search, each loaded once, and anew after it could not be loaded. */
export interface Archive {
  manifest(): Promise<Manifest>;
  /** A file by its name in `fileOf`. */
  load<T>(file: string): Promise<T>;
}

/** The search cannot be reached, be it for want of a network or because it was never built. */
export class SearchUnavailable extends Error {}

/** The archive whose files `get` fetches; it throws when there is no such file. */
export function archiveOf(get: (file: string, isManifest: boolean) => Promise<unknown>): Archive {
  const loaded = new Map<string, Promise<unknown>>();
  const load = (file: string): Promise<unknown> => {
    const before = loaded.get(file);
    if (before) return before;
    const now = get(file, file === MANIFEST).catch((error) => {
      loaded.delete(file);
      throw new SearchUnavailable(String(error));
    });
    loaded.set(file, now);
    return now;
  };
  return {
    manifest: () => load(MANIFEST) as Promise<Manifest>,
    load: <T>(file: string) => load(file) as Promise<T>,
  };
}

/** The archive in a folder of this site. The manifest is always asked for anew: it says what is new. */
export function archiveAt(folder: string): Archive {
  return archiveOf(async (file, isManifest) => {
    const response = await fetch(folder + file, isManifest ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${response.status} ${file}`);
    return response.json();
  });
}
