import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { strFromU8, unzip } from 'fflate';

/** What could be read of an attachment. */
export interface AttachmentText {
  /** Its words, line by line; empty where none could be read. */
  text: string;
  /** Why some or all of it could not be read, a few Chinese words. */
  unread?: string;
}

/** More than this is not read: a file that unpacks to more is no notice of a community. */
const MOST_PAGES = 200;
const MOST_UNPACKED = 50 * 1024 * 1024;

/**
 * The words of an attachment, so that they can be searched for what must not be published. Word, Excel,
 * PowerPoint, PDF and plain text are read; a picture of text is not. Never throws for a bad file.
 */
export async function attachmentText(path: string): Promise<AttachmentText> {
  const extension = extname(path).slice(1).toLowerCase();
  const read = READERS[extension];
  if (!read) return { text: '', unread: UNREADABLE[extension] ?? '这种文件读不出文字' };
  try {
    return await read(await readFile(path));
  } catch {
    return { text: '', unread: '文件打不开，可能已经损坏或加了密码' };
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => Promise<AttachmentText>>> = {
  pdf: textOfPdf,
  docx: (bytes) => textOfOffice(bytes, /^word\/.*\.xml$/, ['w:p', 'w:tab', 'w:br']),
  xlsx: (bytes) =>
    textOfOffice(bytes, /^xl\/(sharedStrings|comments\d*|worksheets\/[^/]+)\.xml$/, [
      'si',
      'c',
      'v',
      'comment',
    ]),
  pptx: (bytes) => textOfOffice(bytes, /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/, ['a:p', 'a:br']),
  txt: textOfPlain,
  csv: textOfPlain,
  ics: textOfPlain,
};

const UNREADABLE: Readonly<Record<string, string>> = {
  doc: '旧的 Word 格式，请另存为 .docx 或 PDF',
  xls: '旧的 Excel 格式，请另存为 .xlsx 或 PDF',
  ppt: '旧的 PowerPoint 格式，请另存为 .pptx 或 PDF',
  jpg: '是照片',
  jpeg: '是照片',
  png: '是照片',
  zip: '是压缩包',
  mp3: '是录音',
};

async function textOfPdf(bytes: Buffer): Promise<AttachmentText> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    if (document.numPages > MOST_PAGES) return { text: '', unread: `超过 ${MOST_PAGES} 页` };
    const { text: pages } = await extractText(document, { mergePages: false });
    const empty = pages.filter((page) => page.trim() === '').length;
    return {
      text: pages.join('\n'),
      unread:
        empty === 0
          ? undefined
          : empty === pages.length
            ? '读不出文字，可能是扫描件'
            : `有 ${empty} 页读不出文字，可能是扫描件`,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * The text of an Office file (ECMA-376): a ZIP with XML inside. A number may be cut up by its format
 * (`<w:t>1101</w:t>…<w:t>05</w:t>`), so tags vanish and only those that end a paragraph or cell part it.
 */
async function textOfOffice(
  bytes: Buffer,
  wanted: RegExp,
  breaks: readonly string[],
): Promise<AttachmentText> {
  let left = MOST_UNPACKED;
  const parts = await new Promise<Record<string, Uint8Array>>((done, failed) =>
    unzip(
      bytes,
      {
        filter: ({ name, originalSize }) => {
          if (!wanted.test(name)) return false;
          left -= originalSize;
          return left >= 0;
        },
      },
      (error, files) => (error ? failed(error) : done(files)),
    ),
  );
  const parted = new RegExp(`</?(?:${breaks.join('|')})(?=[\\s/>])`, 'g');
  const text = Object.keys(parts)
    .sort()
    .map((name) =>
      decoded(
        strFromU8(parts[name] ?? new Uint8Array())
          .replace(parted, '\n$&')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
  const isEmpty = text.trim() === '';
  return { text, unread: left < 0 ? '太大了' : isEmpty ? '里面没有文字' : undefined };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Excel and Notepad in China write GB 18030 where others write UTF-8. */
async function textOfPlain(bytes: Buffer): Promise<AttachmentText> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes) };
  }
}
