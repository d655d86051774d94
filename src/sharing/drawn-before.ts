import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, drawCard } from './card.ts';

/** The files that decide how a card looks: when one changes, every picture is drawn anew. */
export const DRAWN_BY = [
  'card.ts',
  'indexed-png.ts',
  'lines.ts',
  'mark.ts',
  'remembered.ts',
  'serif.ts',
  '../ui/osmanthus.ts',
];

let version: string | undefined;

/** Stands for all that makes a picture of a card: our drawing, the font, the painter, the words. */
function versionOfDrawing(): string {
  if (!version) {
    const font = createRequire(import.meta.url)('@fontsource-variable/noto-serif-sc/package.json');
    const hash = createHash('sha256');
    hash.update(JSON.stringify([font.version, sharp.versions, process.versions.icu]));
    for (const file of DRAWN_BY) hash.update(readFileSync(new URL(file, import.meta.url)));
    version = hash.digest('hex');
  }
  return version;
}

/** The picture of a card from the folder of those drawn before; else drawn, and kept there. */
export async function pictureOf(card: Card, folder: string): Promise<Buffer> {
  const hash = createHash('sha256').update(versionOfDrawing()).update(JSON.stringify(card));
  const file = join(folder, `${hash.digest('hex').slice(0, 40)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.length) return kept;
  const picture = await drawCard(card);
  await mkdir(folder, { recursive: true });
  // Under another name first, so that nobody reads half a picture; a name of its own,
  // since two pages of one build may have the same words.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return picture;
}
