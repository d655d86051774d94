import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import type { CollectionDescription } from './fields.ts';

/** A file of a collection, parsed but not yet checked against the description of its fields. */
export interface EntryFile {
  id: string;
  /** Path below the content folder. */
  file: string;
  data: Record<string, unknown>;
  /** Markdown below the front matter; empty for a file of data alone. */
  body: string;
  /** Line on which the body begins, from 1. */
  bodyLine: number;
  /** The lines of the whole file as they are written. */
  lines: readonly string[];
  /** Line on which the value at a path of `data` stands, from 1. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

export type ReadFile = { entry: EntryFile } | { faults: Fault[] };

/**
 * Reads one file as staff or the CMS wrote it. Byte order mark and CRLF are accepted. YAML is read by
 * its core schema, in which a day stays text instead of becoming an instant in UTC.
 */
export function readEntryFile(
  file: string,
  bytes: Uint8Array,
  collection: CollectionDescription,
): ReadFile {
  if (bytes.length > LARGEST_FILE) {
    return { faults: [{ file, message: '文件太大，最大 1 MB。请分成几条内容，照片另外上传。' }] };
  }
  try {
    return read(file, bytes, collection);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ file, message: '字段一层套一层，太深了，读不下去。请去掉多余的层次。' }] };
  }
}

const LARGEST_FILE = 1024 * 1024;

function read(file: string, bytes: Uint8Array, collection: CollectionDescription): ReadFile {
  const fault = (message: string, line?: number): ReadFile => ({
    faults: [{ file, message, line }],
  });

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return fault('不是 UTF-8 编码，中文会变成乱码。请用记事本打开，另存为，编码选“UTF-8”。');
  }
  const invisible = INVISIBLE.exec(text);
  if (invisible) {
    return fault('含有看不见的控制字符。请删掉这一行重新输入。', lineAt(text, invisible.index));
  }
  const garbled = text.indexOf('\uFFFD');
  if (garbled >= 0) {
    return fault('有乱码“\uFFFD”。请对照原文重新输入这一行。', lineAt(text, garbled));
  }
  const conflict = /^(<{7}|>{7})( |$)/m.exec(text);
  if (conflict) {
    return fault(
      '两个人的修改混在了一起（<<<<<<< 标记）。请只留下要用的内容，删掉标记。',
      lineAt(text, conflict.index),
    );
  }

  const split =
    collection.format === 'markdown'
      ? frontMatter(text)
      : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!split) {
    return fault(
      '开头没有找到两行“---”之间的字段。文件第一行应当正好是“---”，字段写完后再写一行“---”，然后写正文。',
      1,
    );
  }

  const counter = new LineCounter();
  const document = parseDocument(split.yaml, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
  });
  const lineOf = (offset: number) => counter.linePos(offset).line + split.yamlLine - 1;
  const unreadable = yamlErrors(document);
  if (unreadable.length > 0) {
    return {
      faults: unreadable.map((error) => ({
        file,
        line: lineOf(error.pos[0]),
        message: yamlMessage(error, split.yaml),
      })),
    };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return fault('不能用 YAML 的引用（& 和 *）。请把内容直接写出来。', lineOf(alias));
  }
  const data: unknown = document.toJS() ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    return fault('应当是一行一个字段，写成“字段: 内容”（英文冒号，后面空一格）。', split.yamlLine);
  }
  return {
    entry: {
      id: entryId(file, collection),
      file,
      data: data as Record<string, unknown>,
      body: split.body,
      bodyLine: split.bodyLine,
      lines: text.split('\n'),
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const offset = offsetOf(document, path.slice(0, length));
          if (offset !== undefined) return lineOf(offset);
        }
        return undefined;
      },
    },
  };
}

/** Control characters, those that turn the direction of text around, and two that XML cannot hold. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Where a field of the document begins: at its key, or at the row of a list. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  const last = path.at(-1);
  const node = isMap<{ value: unknown; range?: [number, number, number] }>(parent)
    ? parent.items.find(({ key }) => key.value === last)?.key
    : (document.getIn(path, true) as { range?: [number, number, number] } | undefined);
  return node?.range?.[0];
}

function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What is wrong with the YAML: the first error, since the others follow from it, or all double keys. */
function yamlErrors({ errors, warnings }: Document): YAMLError[] {
  const doubleKeys = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return doubleKeys.length === errors.length && doubleKeys.length > 0
    ? doubleKeys
    : [...errors, ...warnings].slice(0, 1);
}

/** The id of an entry: its path below the folder of its collection, without `/index` and extension. */
export function entryId(file: string, collection: CollectionDescription): string {
  return file
    .slice(collection.folder.length + 1)
    .replace(/\.(md|yml)$/, '')
    .replace(/\/index$/, '');
}

/** The two parts of a Markdown file, or nothing when it does not begin with fields. */
export function frontMatter(text: string) {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, yaml = ''] = match;
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(whole.length),
    bodyLine: lineAt(text, whole.length),
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function yamlMessage({ code, message, pos }: YAMLError, yaml: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `字段“${yaml.slice(pos[0]).split(':')[0]}”写了两遍。请删掉一个。`;
    case 'TAB_AS_INDENT':
      return '行首用了制表符（Tab）。请改成空格。';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return '内容里有冒号，分不清哪里是字段。请把整段内容加上英文引号，例如 title: "通知: 停水"。';
    case 'MULTILINE_IMPLICIT_KEY':
      return '这里缺少冒号。字段要写成“字段: 内容”：英文冒号，后面空一格。';
    case 'BAD_SCALAR_START':
      return '内容不能用 @、%、` 这样的符号开头。请把整段内容加上英文引号。';
    case 'MULTIPLE_DOCS':
      return '一个文件只能写一条内容。请删掉中间的“---”。';
    case 'TAG_RESOLVE_FAILED':
      return '内容不能用“!”开头。请把整段内容加上英文引号。';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) {
        return '引号没有成对：前面有一个引号，到这里还没有结束。请补上另一半。';
      }
      return '格式不对：字段要写成“字段: 内容”（英文冒号，后面空一格），同一级的字段从同一列开始，引号和括号要成对。';
    default:
      return '这里的写法读不懂。请检查缩进、冒号后的空格和引号；内容里有引号或符号时，整段加上英文引号。';
  }
}
