import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, Part } from './manifest.ts';
import type { SiteEntry } from './site-entries.ts';
import { titlesFile, UNDATED } from './titles.ts';

/** Writes what the search loads besides the index, for entries from the oldest to the newest. */
export async function writeFiles(site: string, entries: readonly SiteEntry[]): Promise<void> {
  const folder = join(site, 'search');
  const titles = new Map<string, SiteEntry[]>();
  for (const entry of entries.toReversed()) {
    const name = entry.year || UNDATED;
    titles.set(name, [...(titles.get(name) ?? []), entry]);
  }
  const parts: Part[] = [];
  await emptyFolder(join(folder, 'titles'));
  for (const [name, ofYear] of titles) {
    const text = JSON.stringify(titlesFile(ofYear));
    await writeFile(join(folder, 'titles', `${name}.json`), text);
    parts.push({ name, count: ofYear.length, version: digest(text) });
  }
  const manifest: Manifest = { titles: parts };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** A short digest of a text, for the part of an address behind `?`. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
