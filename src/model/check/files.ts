import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { closestMatch } from 'leven';
import { pinyin } from 'pinyin-pro';
import { collectionList, collections } from '../../community/collections.ts';
import { extensionOf, isHidden, SAVING } from '../content-files.ts';
import type { Fault } from '../fault.ts';
import type { CollectionDescription } from '../fields.ts';
import { ATTACHMENTS } from './uploads.ts';

/** What lies below the content folder: files, and what is neither file nor folder. */
export interface Found {
  files: string[];
  oddities: string[];
}

/** A git repository in the content folder, and what is being saved there, is nobody's content. */
const NO_CONTENT: readonly string[] = ['.git', SAVING];

/** Everything below the content folder. */
export async function findFiles(folder: string): Promise<Found> {
  const found: Found = { files: [], oddities: [] };
  const walk = async (below: string): Promise<void> => {
    const there = await readdir(join(folder, below), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (below === '' && error.code === 'ENOENT') return [];
        throw error;
      },
    );
    const folders: string[] = [];
    for (const entry of there) {
      const path = posix.join(below, entry.name);
      if (NO_CONTENT.includes(path)) continue;
      if (entry.isDirectory()) folders.push(path);
      else (entry.isFile() ? found.files : found.oddities).push(path);
    }
    await Promise.all(folders.map(walk));
  };
  await walk('');
  found.files.sort();
  return found;
}

/** Whether a file of the content folder is read as an entry, and of which collection. */
export function collectionOf(file: string): CollectionDescription | undefined {
  const collection = collectionList.find(({ folder }) => file.startsWith(`${folder}/`));
  if (isHidden(file)) return undefined;
  return collection && file.endsWith(extensionOf(collection)) ? collection : undefined;
}

/** Files that nobody will read, names that cannot be an address, links, and settings that are not there. */
export function fileFaults({ files, oddities }: Found, inUse: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = oddities.map((file) => ({
    file,
    message: '不能用快捷方式（符号链接）。请换成真正的文件。',
  }));
  if (!files.includes('site/index.yml')) {
    faults.push({
      file: 'site/index.yml',
      message:
        '没有找到网站设置。请新建这个文件，至少写 name（社区名称）和 description（一句话介绍）。',
    });
  }
  const strangeFolders = new Set<string>();
  for (const file of files) {
    const [top = '', ...rest] = file.split('/');
    const collection = collectionList.find(({ folder }) => folder === top);
    if (rest.length === 0) {
      if (!MAY_LIE_AT_THE_TOP.includes(file)) faults.push({ file, message: AT_THE_TOP });
    } else if (!collection) {
      if (!strangeFolders.has(top)) faults.push({ file: top, message: strangeFolder(top) });
      strangeFolders.add(top);
    } else if (!inUse.has(file)) {
      const message = fileMessage(file, rest, collection);
      if (message) faults.push({ file, message });
    }
  }
  return faults;
}

const MAY_LIE_AT_THE_TOP = ['README.md', '.gitignore', '.gitattributes'];
const AT_THE_TOP = '这里的文件不会被读取。请移到它那一类内容的文件夹里，或删掉。';

/** What staff may have put beside an entry, used or not. Deleting an entry leaves its photos behind. */
const MAY_BE_AN_UPLOAD = [...ATTACHMENTS, 'webp', 'gif', 'bmp', 'svg', 'heic', 'heif', 'avif'];

function fileMessage(
  file: string,
  rest: string[],
  collection: CollectionDescription,
): string | undefined {
  const { folder, layout, singular } = collection;
  const extension = extensionOf(collection);
  const name = rest.at(-1) ?? '';
  const ending = posix.extname(name).toLowerCase();
  if (name === '.gitkeep') return undefined;
  if (isHidden(file)) {
    return '以“.”开头的文件不会被读取。请改名或删掉。';
  }
  if (collectionOf(file)) return entryFileMessage(file, rest, collection);
  if (['.md', '.markdown', '.yml', '.yaml'].includes(ending)) {
    return `不会被读取：${singular}的文件要以小写的“${extension}”结尾。请改名，或删掉。`;
  }
  if (layout === 'folder' && rest.length > 1) {
    return MAY_BE_AN_UPLOAD.includes(ending.slice(1))
      ? undefined
      : '没有内容会用到这种文件。请删掉。';
  }
  return layout === 'folder'
    ? `没有内容会用到这个文件。照片和附件请放进所属${singular}自己的文件夹（${folder}/…/），不用的请删掉。`
    : `没有内容会用到这个文件。这里只放${singular}的“${extension}”文件，其他的请删掉。`;
}

function entryFileMessage(
  file: string,
  rest: string[],
  { key, folder, layout, format }: CollectionDescription,
): string | undefined {
  const extension = format === 'markdown' ? '.md' : '.yml';
  if (layout === 'single') {
    return file === `${folder}/index${extension}`
      ? undefined
      : `${collections[key].label}只有 ${folder}/index${extension} 一个文件。请把内容合并进去，再删掉这个文件。`;
  }
  const base = posix.basename(file, extension);
  const name = base === 'index' ? rest.at(-2) : base;
  const right = (id: string) =>
    layout === 'folder' ? `${folder}/${id}/index${extension}` : `${folder}/${id}${extension}`;
  if (name === undefined || file !== right(name)) {
    return `放的位置不对。请移到 ${right(name ?? '名字')}；不是内容的文件请删掉。`;
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return undefined;
  const what = layout === 'folder' ? '文件夹' : '文件';
  return `名字“${name}”会成为网址，只能用小写英文字母、数字和“-”。请把${what}改名，例如“${addressable(name)}”。`;
}

/** A name as it may stand in an address: `清晨 扫雪` becomes `qing-chen-sao-xue`. */
function addressable(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const plain = syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'sao-xue';
}

function strangeFolder(top: string): string {
  const folders = collectionList.map(({ folder }) => folder);
  const meant = closestMatch(top, folders, { maxDistance: Math.ceil(top.length / 3) });
  const { label } = collectionList.find(({ folder }) => folder === meant) ?? {};
  return meant
    ? `不认识的文件夹，里面的文件不会被读取。是不是想写“${meant}”（${label}）？`
    : `不认识的文件夹，里面的文件不会被读取。可以用的文件夹：${folders.join('、')}。`;
}
