import type { Archive } from './archive.ts';
import { containsAll } from './excerpt.ts';
import { fileOf, type TextsFile } from './manifest.ts';
import { fold, type Word } from './words.ts';
import type { Engine } from './year-texts.ts';

/** How long a browser may be kept busy before it gets a chance to answer the reader. */
const SLICE = 25;

/**
 * Finds words by reading all texts, year after year: for browsers that cannot run Pagefind. It loads
 * much more, but finds the same.
 */
export function readingEngine(archive: Archive): Engine {
  return {
    prepare() {},
    isQuick: () => false,
    async open(year) {
      const entries = await archive.load<TextsFile>(fileOf.texts(year));
      const spelled: string[] = [];
      return {
        async having(words) {
          const places: number[] = [];
          let begun = performance.now();
          for (const [place, [, , text]] of entries.entries()) {
            if (performance.now() - begun > SLICE) {
              await new Promise((resume) => setTimeout(resume));
              begun = performance.now();
            }
            spelled[place] ??= withoutBlanks(text);
            if (mayContain(spelled[place] ?? '', words) && containsAll(text, words)) {
              places.push(place);
            }
          }
          return places;
        },
        async read(place) {
          const [address = '', title = '', text = ''] = entries[place] ?? [];
          return { address, title, text };
        },
      };
    },
  };
}

function withoutBlanks(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** A quick look, which finds some texts too many: where words end is not looked at. */
function mayContain(spelled: string, words: readonly Word[]): boolean {
  return words.every(({ text }) => spelled.indexOf(text) >= 0);
}
