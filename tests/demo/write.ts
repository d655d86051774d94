import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { collectionList } from '../../src/community/collections.ts';
import { type DemoEntry, fileOf, textOf, type WrittenIn } from './entry.ts';
import { docxOf } from '../examples/attachments.ts';
import { community } from './names.ts';
import { pdfOf } from './pdf.ts';

/** Files that are written at the same time; more gains nothing and may run out of handles. */
const AT_ONCE = 32;

export interface Written {
  entries: number;
  files: number;
  bytes: number;
}

/** Whether a demo set may be written here: nothing is here yet, or an earlier demo set. */
export async function mayHoldDemoSet(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return true;
  const settings = await readFile(join(folder, 'site/index.yml'), 'utf8').catch(() => '');
  return (parse(settings) as { demo?: unknown } | null)?.demo === true;
}

/** Removes the entries of an earlier set, but for the settings that mark the folder as a demo set. */
export async function clearDemoSet(folder: string): Promise<void> {
  for (const collection of collectionList) {
    if (collection.layout === 'single') continue;
    await rm(join(folder, collection.folder), { recursive: true, force: true });
  }
}

/** Writes the entries below a folder, each with its photos and attachments, and counts. */
export async function writeEntries(
  entries: Iterable<DemoEntry>,
  photos: ReadonlyMap<string, Uint8Array>,
  folder: string,
  onProgress: (written: Written) => void = () => {},
): Promise<Written> {
  const written: Written = { entries: 0, files: 0, bytes: 0 };
  const queue = entries[Symbol.iterator]();
  const writeNext = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const files = filesOf(next.value, photos);
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
        written.files++;
        written.bytes += Buffer.byteLength(content);
      }
      written.entries++;
      onProgress(written);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeNext));
  return written;
}

/** The number that Chinese forms print as a sample; the health page shall find it in a Word file. */
const MOBILE = '13800138000';

/** The files of an entry by their path: its own, and beside it what it names. */
function filesOf(
  entry: DemoEntry,
  photos: ReadonlyMap<string, Uint8Array>,
): Map<string, string | Uint8Array> {
  const file = fileOf(entry);
  const text = textOf(entry);
  const files = new Map<string, string | Uint8Array>([[file, text]]);
  for (const [name] of text.matchAll(/[a-z-]+\.jpg/g)) {
    const photo = photos.get(name);
    if (!photo) throw new Error(`${file} names a photo that nobody draws: ${name}.`);
    files.set(join(dirname(file), name), photo);
  }
  const { attachments = [] } = entry.data as Pick<WrittenIn<'notices'>, 'attachments'>;
  for (const { file: name, label } of attachments) {
    const lines = [label, community.name, '演示数据'];
    files.set(
      join(dirname(file), name),
      name.endsWith('.docx') ? docxOf([...lines, `联系人手机：${MOBILE}`]) : pdfOf(lines),
    );
  }
  return files;
}
