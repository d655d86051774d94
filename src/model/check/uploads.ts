import { stat } from 'node:fs/promises';
import { extname, posix } from 'node:path';
import { closestMatch } from 'leven';
import { attachmentText } from '../attachment-text.ts';
import { inParallel } from '../in-parallel.ts';
import type { Entry } from './entry.ts';
import { pictureFault } from './picture.ts';
import { privateNumbers } from './privacy.ts';

/** A photo or attachment that an entry names, and how to say what is wrong with it. */
export interface Upload {
  entry: Entry;
  kind: 'photo' | 'attachment';
  /** What the entry says: the name of a file beside it. */
  name: string;
  fault(message: string): void;
}

const WORD = { photo: '照片', attachment: '附件' } as const;
const EXAMPLE = { photo: 'hua-yuan.jpg', attachment: 'bao-ming-biao.pdf' } as const;

/** What residents can open; a program or a web page is not among it. */
export const ATTACHMENTS = 'pdf doc docx xls xlsx ppt pptx zip txt csv jpg jpeg png mp3 ics'.split(
  ' ',
);
const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

/**
 * Looks at every file that the entries name, each file once: whether it lies in the folder of its
 * entry, and whether it is what it says. `files` are all files of the content, which lie where `locate`
 * says. Returns those in use.
 */
export async function checkUploads(
  uploads: readonly Upload[],
  files: readonly string[],
  locate: (file: string) => string,
  progress: (done: number, total: number) => void,
): Promise<ReadonlySet<string>> {
  const there = new Map(files.map((file) => [file.normalize('NFC').toLowerCase(), file]));
  const known = new Set(files);
  const named = new Map<string, Upload[]>();
  for (const upload of uploads) {
    const place = placeOf(upload);
    if ('message' in place) {
      upload.fault(place.message);
    } else if (known.has(place.file)) {
      named.set(place.file, [...(named.get(place.file) ?? []), upload]);
    } else {
      upload.fault(missing(upload, files, there.get(place.file.normalize('NFC').toLowerCase())));
    }
  }
  let done = 0;
  await inParallel([...named], 8, async ([file, uses]) => {
    const kinds = new Set(uses.map(({ kind }) => kind));
    for (const kind of kinds) {
      const look = kind === 'photo' ? pictureFault : attachmentFault;
      const message = await look(locate(file));
      if (message) for (const use of uses) if (use.kind === kind) use.fault(message);
    }
    progress(++done, named.size);
  });
  return new Set(named.keys());
}

/** The path below the content folder of the file that is meant. */
function placeOf({ entry, kind, name }: Upload): { file: string } | { message: string } {
  const word = WORD[kind];
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) {
    return {
      message: `${word}不能写网址。请把文件放进 ${entry.folder} 文件夹，这里只写文件名，例如“${EXAMPLE[kind]}”。`,
    };
  }
  if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
    return {
      message: `${word}只能放在这条内容自己的文件夹（${entry.folder}）里。请把文件放进去，这里只写文件名，例如“${EXAMPLE[kind]}”。`,
    };
  }
  const sign = /[%#?$`<>:"|*]/.exec(name)?.[0];
  if (sign) {
    return { message: `${word}的文件名里不能有“${sign}”。请把文件改名，例如“${EXAMPLE[kind]}”。` };
  }
  return { file: posix.join(entry.folder, name) };
}

function missing(
  { entry, kind, name }: Upload,
  files: readonly string[],
  otherCase: string | undefined,
): string {
  if (otherCase) {
    const right = otherCase.slice(entry.folder.length + 1);
    return `文件名的大小写不一致：文件夹里的是“${right}”，这里写的是“${name}”。请写成“${right}”。`;
  }
  const beside = files
    .filter((file) => file.startsWith(`${entry.folder}/`) && file !== entry.file)
    .map((file) => file.slice(entry.folder.length + 1));
  const meant = closestMatch(name, beside, { maxDistance: Math.ceil(name.length / 3) });
  return `没有找到${WORD[kind]}“${name}”。${
    meant ? `是不是想写“${meant}”？` : `请把文件放进 ${entry.folder} 文件夹，或改成那里有的文件名。`
  }`;
}

async function attachmentFault(path: string): Promise<string | undefined> {
  const extension = extname(path).slice(1).toLowerCase();
  if (!ATTACHMENTS.includes(extension)) {
    return `附件不能是“.${extension}”文件。可以用：${ATTACHMENTS.join('、')}。`;
  }
  const { size } = await stat(path);
  if (size === 0) return '附件是空的（0 字节）。请重新上传。';
  if (size > LARGEST_ATTACHMENT) {
    return `附件有 ${(size / 1024 / 1024).toFixed(1)} MB，最大 20 MB。请压缩或分成几个文件。`;
  }
  return identityFault((await attachmentText(path)).text);
}

/**
 * An ID number in a file that anybody can download is worse than a release that waits. Mobile numbers
 * are left to the health page: a form of another office may rightly carry that office's own.
 */
function identityFault(text: string): string | undefined {
  const found = privateNumbers(text).filter(({ kind }) => kind === 'identity');
  const [first] = found;
  if (!first) return undefined;
  const masked = `${first.number.slice(0, 6)}……${first.number.slice(-2)}`;
  return `附件里有 ${found.length} 个身份证号（如 ${masked}）。身份证号绝不能公布，请删掉或遮住以后重新上传。`;
}
