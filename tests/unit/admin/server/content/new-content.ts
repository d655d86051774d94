import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goodContent } from '../../../../content/good-content.ts';

/** A new folder whose `content` is that of the good community; whoever asks for it removes it. */
export async function newContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-store-'));
  for (const [file, bytes] of Object.entries(goodContent)) {
    const place = join(folder, 'content', file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  return folder;
}
