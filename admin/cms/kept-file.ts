import { collectionList } from '../../src/community/collections.ts';
import { type Data, readYaml, yamlOf } from './entry-data.ts';
import { markdownOf, partsOf, plainText, readMarkdown } from './entry-text.ts';
import { type Block, keptBlocks } from './kept-blocks.ts';
import { keptFields } from './kept-fields.ts';

/**
 * The text of an entry's file after it was saved: what the editor made of it, `edited`, but only where
 * it says something else than `written`, the file as it was when it was opened. Line ends and byte
 * order mark stay, too. Throws when the file cannot be read, since what it holds would be lost.
 */
export function keptFile(
  path: string,
  written: string | undefined,
  edited: string,
  blocksOf: (markdown: string) => readonly Block[],
): string {
  const collection = collectionList.find(({ folder }) => path.startsWith(`${folder}/`));
  const fields = collection?.fields ?? {};
  const isMarkdown = path.endsWith('.md');
  const data = isMarkdown ? readMarkdown(edited) : readYaml(edited);
  if (written === undefined) return isMarkdown ? markdownOf(data, fields) : yamlOf(data, fields);

  const before = plainText(written);
  makeSureItReads(before, isMarkdown);
  const after = isMarkdown ? keptMarkdown(before, data) : keptFields(before, data, fields);
  if (after === before) return written;
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (written.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after);

  function keptMarkdown(text: string, { body = '', ...rest }: Data): string {
    const old = partsOf(text);
    const start = text.indexOf('\n') + 1;
    const closing = text.slice(start + old.yaml.length, text.length - old.body.length);
    return (
      text.slice(0, start) +
      keptFields(old.yaml, rest, fields) +
      (closing.endsWith('\n') ? closing : `${closing}\n`) +
      keptBlocks(old.body, String(body), blocksOf)
    );
  }
}

function makeSureItReads(text: string, isMarkdown: boolean): void {
  try {
    if (isMarkdown) readMarkdown(text);
    else readYaml(text);
  } catch {
    throw new Error(
      '文件里原来的写法读不懂，怕丢了内容，所以没有保存。请先照“体检”的提示改好这个文件，再打开修改。',
    );
  }
}
