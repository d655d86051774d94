import type { Map as ImmutableMap } from 'immutable';

const discarded = new Set<string>();

/** Marks a photo, by its name, as taken out of a gallery, or as brought back. */
export function setDiscarded(name: string, isDiscarded: boolean): void {
  if (isDiscarded) discarded.add(name);
  else discarded.delete(name);
}

/** What the patch of `admin/build/decap-patches.ts` asks before it writes the files of an entry. */
interface FilesToSave {
  entry: ImmutableMap<string, unknown>;
  names: readonly string[];
  /** The answer: names of files that are not to be written. */
  unwanted: string[];
}

/**
 * From now on a photo that was chosen and taken out again before it was ever saved is not written to the
 * folder of its entry. A photo that any field or the text still names is.
 */
export function leaveOutDiscarded(): void {
  window.addEventListener('cms-files-to-save', (event) => {
    const { entry, names, unwanted } = (event as CustomEvent<FilesToSave>).detail;
    const written = JSON.stringify(entry.get('data'));
    for (const name of names) {
      if (discarded.has(name) && !written.includes(name)) unwanted.push(name);
    }
  });
}
