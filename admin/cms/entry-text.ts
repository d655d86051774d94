import { frontMatter } from '../../src/model/entry-file.ts';
import { type Data, readYaml, yamlOf } from './entry-data.ts';
import type { Fields } from '../../src/model/fields.ts';

/** The text of an entry's file with `\n` as line end and without byte order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** What the form holds of a Markdown file: its fields and, as `body`, the text below them. */
export function readMarkdown(text: string): Data {
  const { yaml, body } = partsOf(text);
  return { ...readYaml(yaml), ...(body.trim() && { body }) };
}

/** Front matter and body of a Markdown file. Throws when it does not begin with fields. */
export function partsOf(text: string): { yaml: string; body: string } {
  const parts = frontMatter(text);
  if (!parts) throw new Error('文件开头没有两行“---”。');
  return parts;
}

/** A new Markdown file. */
export function markdownOf({ body = '', ...data }: Data, fields: Fields): string {
  const text = String(body).replace(/^\n+/, '').trimEnd();
  return `---\n${yamlOf(data, fields)}---\n${text && `\n${text}\n`}`;
}
