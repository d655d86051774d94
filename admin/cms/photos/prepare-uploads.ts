import { prepareAttachment, preparePhoto, UnfitFile } from './prepare.ts';

/** What the patch of `admin/build/decap-patches.ts` asks before it takes a file into the entry. */
interface ChosenFile {
  file: File;
  /** The widget of the field for which it was chosen. */
  widget?: string;
  /** Names of the files that lie there, and what a file will be called there. */
  taken: readonly string[];
  nameThere(name: string): string;
  /** The answer: the file to take, or the sentence that says why there is none. */
  answer?: Promise<File | { refused: string }>;
}

/**
 * From now on every file that is chosen in the CMS, by whichever field, is prepared in the same way. A
 * photo also gets a name that is free, since two phones both call theirs `IMG_0001`.
 */
export function prepareUploads(): void {
  window.addEventListener('cms-file-chosen', (event) => {
    const chosen = (event as CustomEvent<ChosenFile>).detail;
    chosen.answer = answerTo(chosen).catch((error: unknown) => {
      if (error instanceof UnfitFile) return { refused: error.message };
      throw error;
    });
  });
}

async function answerTo({ file, widget, taken, nameThere }: ChosenFile): Promise<File> {
  if (widget === 'file') return prepareAttachment(file);
  const photo = await preparePhoto(file);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const dot = photo.name.lastIndexOf('.');
  for (let count = 2, name = photo.name; ; count++) {
    if (!names.has(nameThere(name))) {
      return name === photo.name ? photo : new File([photo], name, { type: photo.type });
    }
    name = `${photo.name.slice(0, dot)}-${count}${photo.name.slice(dot)}`;
  }
}
