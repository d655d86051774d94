import {
  constants,
  copyFile,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { SAVING } from '../../../src/model/content-files.ts';

/** Files of a folder that are to be others: what is in the new one, or that it goes. */
export type NewFiles = ReadonlyMap<string, Uint8Array | undefined>;

/** What is written down before the first file is touched, so that the next start can undo it. */
interface Plan {
  /** Where the history stood. When it stands elsewhere, the save was done. */
  head: string;
  files: { path: string; hadOld: boolean; hasNew: boolean }[];
}

/** New files that lie beside the content, written to the disk and not yet in their places. */
export interface Prepared {
  /** Path in the content → where the new file lies; undefined for one that goes. */
  places: ReadonlyMap<string, string | undefined>;
  /**
   * Puts all into their places, then does `commit`. When something fails, all is as it was; when the
   * process dies, `recover` sees to it.
   */
  replace(head: string, commit: () => Promise<void>): Promise<void>;
  discard(): Promise<void>;
}

/** Writes new files beside the content of a folder. Only one may be prepared at a time. */
export async function prepare(folder: string, files: NewFiles): Promise<Prepared> {
  const desk = join(folder, SAVING);
  await rm(desk, { recursive: true, force: true });
  await mkdir(join(desk, 'new'), { recursive: true });
  await mkdir(join(desk, 'old'));
  const paths = [...files.keys()].sort(entriesLast);
  const newPlace = (index: number) =>
    join(desk, 'new', `${index}${extname(paths[index] ?? '').toLowerCase()}`);
  const oldPlace = (index: number) => join(desk, 'old', String(index));

  const discard = () => rm(desk, { recursive: true, force: true });
  try {
    for (const [index, path] of paths.entries()) {
      const bytes = files.get(path);
      if (bytes) await writeDurably(newPlace(index), bytes);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    places: new Map(paths.map((path, i) => [path, files.get(path) ? newPlace(i) : undefined])),
    discard,
    async replace(head, commit) {
      const plan: Plan = { head, files: [] };
      for (const [index, path] of paths.entries()) {
        const hasNew = files.get(path) !== undefined;
        const hadOld = await isThere(join(folder, path));
        // A link would be cheaper, and would look like a change to whoever watches the folder.
        if (hasNew && hadOld) await copyFile(join(folder, path), oldPlace(index), COPY_LAZILY);
        plan.files.push({ path, hadOld, hasNew });
      }
      await writeDurably(join(desk, 'plan.next'), Buffer.from(JSON.stringify(plan)));
      await rename(join(desk, 'plan.next'), join(desk, PLAN));
      await syncFolder(desk);
      try {
        for (const [index, path] of paths.entries()) {
          if (files.get(path)) {
            await mkdir(dirname(join(folder, path)), { recursive: true });
            await rename(newPlace(index), join(folder, path));
          }
        }
        // What goes, goes from the entry to its photos, so that nothing ever lacks what it names.
        for (const [index, { path, hadOld, hasNew }] of [...plan.files.entries()].toReversed()) {
          if (hadOld && !hasNew) await rename(join(folder, path), oldPlace(index));
        }
        await commit();
      } catch (error) {
        await undo(folder, plan);
        throw error;
      }
      await tidy(folder, plan);
    },
  };
}

/**
 * Undoes what a process that died has left half done in a folder; what it had committed stays. Answers
 * with whether there was something. `head` tells where the history stands.
 */
export async function recover(folder: string, head: () => Promise<string>): Promise<boolean> {
  const text = await readFile(join(folder, SAVING, PLAN), 'utf8').catch(() => undefined);
  if (text === undefined) {
    await rm(join(folder, SAVING), { recursive: true, force: true });
    return false;
  }
  const plan = JSON.parse(text) as Plan;
  if ((await head()) === plan.head) await undo(folder, plan);
  else await tidy(folder, plan);
  return true;
}

const PLAN = 'plan.json';
const COPY_LAZILY = constants.COPYFILE_FICLONE;

async function undo(folder: string, plan: Plan): Promise<void> {
  for (const [index, { path, hadOld, hasNew }] of [...plan.files.entries()].toReversed()) {
    if (hadOld) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(folder, SAVING, 'old', String(index)), join(folder, path)).catch(
        (error: NodeJS.ErrnoException) => {
          // It was not yet taken away, or an earlier attempt to undo has come this far.
          if (error.code !== 'ENOENT') throw error;
        },
      );
    } else if (hasNew) {
      await rm(join(folder, path), { force: true });
    }
  }
  await tidy(folder, plan);
}

async function tidy(folder: string, plan: Plan): Promise<void> {
  for (const { path } of plan.files) await removeEmptyFolders(folder, dirname(path));
  await rm(join(folder, SAVING), { recursive: true, force: true });
}

/** Folders of deleted entries; the folder of a collection stays. */
async function removeEmptyFolders(folder: string, below: string): Promise<void> {
  for (let here = below; here.includes('/'); here = dirname(here)) {
    const isGone = await rmdir(join(folder, here)).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
    );
    if (!isGone) return;
  }
}

/** A reader meets an entry only after all that lies beside it. */
function entriesLast(a: string, b: string): number {
  const isEntry = (path: string) => (/\.(md|yml)$/.test(path) ? 1 : 0);
  return isEntry(a) - isEntry(b) || (a < b ? -1 : 1);
}

/** Writes a file so that it is on the disk, whole, when this is done. */
export async function writeDurably(path: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
  const file = await open(path, 'w', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs not.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether something is there. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
