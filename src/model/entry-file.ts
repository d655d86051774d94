import { LineCounter, parseDocument } from 'yaml';
import type { CollectionDescription } from './fields.ts';
import type { Fault } from './fault.ts';

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
  const fault = (message: string, line?: number): ReadFile => ({
    faults: [{ file, message, line }],
  });

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return fault('不是 UTF-8 编码，中文会变成乱码。请用记事本打开，另存为，编码选“UTF-8”。');
  }
  const control = /(?![\n\t])\p{Cc}/u.exec(text);
  if (control) {
    return fault('含有看不见的控制字符。请删掉这一行重新输入。', lineAt(text, control.index));
  }
  const conflict = /^(<{7}|={7}|>{7})( |$)/m.exec(text);
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

  const lines = new LineCounter();
  const document = parseDocument(split.yaml, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
  });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: (error.linePos?.[0].line ?? 1) + split.yamlLine - 1,
        message: yamlMessage(error.code, error.message),
      })),
    };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    return fault('YAML 里的引用（& 和 *）太多。请把内容直接写出来。', split.yamlLine);
  }
  if (typeof data !== 'object' || Array.isArray(data)) {
    return fault('应当是一行一个字段，写成“字段: 内容”。', split.yamlLine);
  }
  return {
    entry: {
      id: entryId(file, collection),
      file,
      data: data as Record<string, unknown>,
      body: split.body,
      bodyLine: split.bodyLine,
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length) as string[], true) as
            { range?: [number, number, number] } | undefined;
          if (node?.range) return lines.linePos(node.range[0]).line + split.yamlLine - 1;
        }
        return undefined;
      },
    },
  };
}

/** The id of an entry: its path below the folder of its collection, without `/index` and extension. */
export function entryId(file: string, collection: CollectionDescription): string {
  return file
    .slice(collection.folder.length + 1)
    .replace(/\.(md|yml)$/, '')
    .replace(/\/index$/, '');
}

function frontMatter(text: string) {
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

function yamlMessage(code: string, original: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return '同一个字段写了两遍。请删掉一个。';
    case 'TAB_AS_INDENT':
      return '行首用了制表符（Tab）。请改成空格。';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return '内容里有冒号，分不清哪里是字段。请把整段内容加上英文引号，例如 title: "通知: 停水"。';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return `缩进或符号不对。同一级的字段要从同一列开始，引号和括号要成对。（${firstLine(original)}）`;
    default:
      return `这里的写法 YAML 读不懂。请检查缩进、冒号后的空格和引号。（${firstLine(original)}）`;
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}
