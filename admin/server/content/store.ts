import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../../src/model/check.ts';
import { collectionOf } from '../../../src/model/check/files.ts';
import { pictureFaultOf } from '../../../src/model/check/picture.ts';
import { filesBelow } from '../../../src/model/content-files.ts';
import { readEntryFile } from '../../../src/model/entry-file.ts';
import { type Fault, faultText } from '../../../src/model/fault.ts';
import { type Editor, type History, openHistory } from './history.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { type NewFiles, prepare, recover } from './replacement.ts';
import { checkDocument, isPhoto, publishable } from './uploads.ts';

/** A file of the content as it is read, with a sign that changes when it does. */
export interface StoredFile {
  bytes: Buffer;
  revision: string;
}

/** What an editor wants to change. */
export interface Save {
  /** Path below the content folder → what is to be in it; undefined deletes it. */
  files: NewFiles;
  /**
   * What the editor had before her when she began: path → its revision, null for a file that was not
   * there. Of paths that are not named nothing is known, and nothing asked.
   */
  seen: ReadonlyMap<string, string | null>;
  editor: Editor;
  /** What the history calls it, where that is not to be seen from the files: `恢复`. */
  deed?: string;
}

export interface SaveDone {
  /** The revisions that the files have now. */
  revisions: ReadonlyMap<string, string>;
  /** From this moment on, whoever reads the content meets what was saved. */
  savedAt: Date;
}

/** The content folder as the server reads and writes it. */
export interface ContentStore {
  /** A file; undefined when it is not there. Links are not followed. */
  read(path: string): Promise<StoredFile | undefined>;
  /** Paths of the files below a folder, sorted. */
  list(folder: string): Promise<string[]>;
  /**
   * Checks what is to be saved as the build would, then writes and commits it, all or nothing.
   * Throws a `Refusal` that says in Chinese why not.
   */
  save(save: Save): Promise<SaveDone>;
  history: History;
}

/** Opens a content folder; what a server that died has left half done is undone first. */
export async function openStore(
  contentDir: string,
  stateDir: string,
  now = () => new Date(),
): Promise<ContentStore> {
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const history = await openHistory(contentDir, stateDir);
  if (await recover(contentDir, history.head)) await history.removeLocks();
  await history.adopt();
  const alone = oneAtATime();

  async function read(path: string): Promise<StoredFile | undefined> {
    const place = join(contentDir, path);
    if (!(await isPlainFile(contentDir, place))) return undefined;
    const bytes = await readFile(place);
    return { bytes, revision: revisionOf(bytes) };
  }

  async function save({ files: wanted, seen, editor, deed }: Save): Promise<SaveDone> {
    for (const [path, revision] of seen) {
      const now = (await read(path))?.revision ?? null;
      if (now !== revision)
        throw new Refusal(409, await changedMeanwhile(path, revision, now, history));
    }
    for (const path of wanted.keys()) await refuseLinks(contentDir, path);
    const files = await publishableFiles(wanted);
    const message = await messageOf(files, read, deed);
    const prepared = await prepare(contentDir, files);
    let savedAt = now();
    try {
      await refuseFaults(contentDir, prepared.places);
      const paths = [...files.keys()];
      await history.commitOutsideChanges(paths);
      await prepared.replace(await history.head(), async () => {
        // A build that the new files have set off may begin before the commit is done.
        savedAt = now();
        await history.commit(paths, editor, message);
      });
    } finally {
      await prepared.discard();
    }
    const revisions = new Map(
      [...files].flatMap(([path, bytes]) => (bytes ? [[path, revisionOf(bytes)] as const] : [])),
    );
    return { revisions, savedAt };
  }

  return {
    history,
    read,
    async list(folder) {
      const names = await filesBelow(join(contentDir, folder));
      return names.map((name) => `${folder}/${name}`);
    },
    save: (wanted) => alone(() => save(wanted)),
  };
}

/** The name that git gives to these bytes. */
function revisionOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether there is a file that lies where its path says, not behind a link. */
async function isPlainFile(contentDir: string, place: string): Promise<boolean> {
  try {
    if (!(await lstat(place)).isFile()) return false;
    return (
      (await realpath(place)) === join(await realpath(contentDir), place.slice(contentDir.length))
    );
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return false;
    throw error;
  }
}

async function refuseLinks(contentDir: string, path: string): Promise<void> {
  const parts = path.split('/');
  if (parts.some((part) => Buffer.byteLength(part) > 200)) {
    throw new Refusal(422, `文件名太长：“${path}”。请改短一点，60 个字以内。`);
  }
  const root = await realpath(contentDir);
  for (let length = 1; length <= parts.length; length++) {
    const here = parts.slice(0, length).join('/');
    const found = await lstat(join(root, here)).catch(() => undefined);
    if (!found) return;
    const isRight = length < parts.length ? found.isDirectory() : found.isFile();
    if (!isRight) throw new Refusal(422, `不能写“${path}”：它不是网站内容里的文件。`);
  }
}

async function publishableFiles(wanted: NewFiles): Promise<Map<string, Buffer | undefined>> {
  const files = new Map<string, Buffer | undefined>();
  for (const [path, content] of wanted) {
    const bytes = content && Buffer.from(content);
    if (!bytes || collectionOf(path)) {
      files.set(path, bytes);
    } else if (isPhoto(path)) {
      const message = await pictureFaultOf(bytes, path);
      if (message) throw new Refusal(422, `照片“${nameOf(path)}”没有保存：${message}`);
      files.set(path, await publishable(bytes));
    } else {
      checkDocument(path, bytes);
      files.set(path, bytes);
    }
  }
  return files;
}

/**
 * Refuses what the build would not publish. Mistakes that others have left elsewhere do not stop an
 * editor; what she breaks elsewhere, by deleting what is referred to, does.
 */
async function refuseFaults(
  contentDir: string,
  places: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const faults = await checkContent(contentDir, undefined, places);
  const own = faults.filter(({ file }) => places.has(file));
  let others = faults.filter(({ file }) => !places.has(file));
  if (others.length > 0) {
    const before = new Set((await checkContent(contentDir)).map(faultText));
    others = others.filter((fault) => !before.has(faultText(fault)));
  }
  const said = [...own.map(ownWords), ...others.map(faultText)];
  if (said.length === 0) return;
  const shown = said.slice(0, MOST_SHOWN);
  const more = said.length > shown.length ? [`还有 ${said.length - shown.length} 处。`] : [];
  throw new Refusal(422, ['没有保存，请先改好：', ...shown, ...more].join('\n'));
}

const MOST_SHOWN = 5;

function ownWords({ line, field, message }: Fault): string {
  if (field !== undefined) return `“${field}”：${message}`;
  return line === undefined ? message : `第 ${line} 行：${message}`;
}

async function changedMeanwhile(
  path: string,
  seen: string | null,
  now: string | null,
  history: History,
): Promise<string> {
  if (seen === null) {
    return '没有保存：刚刚有人新建了同名的一条。您写的还在这一页，请把标题改得不一样，再保存。';
  }
  const last = await history.lastChange(path);
  const who = last ? `“${last.editor}”在 ${last.at} ` : '别人';
  return now === null
    ? `没有保存：您打开以后，${who}删掉了这一条。您写的还在这一页，请先复制下来。`
    : `没有保存：您打开以后，${who}改过这一条。您写的还在这一页：请先复制下来，再刷新页面，看看改了什么，补上您的。`;
}

/** What the history says of a save: `修改文章：清晨扫雪`. */
async function messageOf(
  files: NewFiles,
  read: (path: string) => Promise<StoredFile | undefined>,
  given: string | undefined,
): Promise<string> {
  for (const [path, bytes] of files) {
    const collection = collectionOf(path);
    if (!collection) continue;
    const old = (await read(path))?.bytes;
    const content = bytes ?? old;
    if (!content) continue;
    const file = readEntryFile(path, content, collection);
    const title = 'entry' in file ? file.entry.data[collection.title] : undefined;
    const name = String(title ?? path)
      .replace(/\s+/gu, ' ')
      .slice(0, 80);
    const deed = given ?? (!bytes ? '删除' : old ? '修改' : '新建');
    return `${deed}${collection.singular}：${name}`;
  }
  return `修改文件：${[...files.keys()].map(nameOf).join('、').slice(0, 80)}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
