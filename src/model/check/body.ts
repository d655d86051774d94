import { type MdastNode, markdownToMdast } from 'satteri';
import type { Fault } from '../fault.ts';
import { bodyFault, type Entry } from './entry.ts';
import { lostInEditor } from './lost-in-editor.ts';

/** What the text of an entry points to; lines count from the first line of the text. */
export interface Body {
  faults: Fault[];
  links: { address: string; line: number }[];
  photos: { name: string; alt: string; line: number }[];
}

const LONGEST_BODY = 100_000;

/** Reads the Markdown below the front matter, as the site will: what stands in code is only text. */
export function readBody(entry: Entry): Body {
  const body: Body = { faults: [], links: [], photos: [] };
  const { collection, body: text } = entry;
  if (!collection.body) return body;
  if (text.trim() === '') {
    if (collection.body.required) {
      body.faults.push(
        bodyFault(entry, 1, `没有填写。请在第二行“---”下面写${collection.body.label}。`),
      );
    }
    return body;
  }
  if (text.length > LONGEST_BODY) {
    body.faults.push(
      bodyFault(
        entry,
        1,
        `太长了：有 ${text.length} 个字，最多 ${LONGEST_BODY} 个字。请分成几篇。`,
      ),
    );
    return body;
  }
  for (const { line, message } of lostInEditor(text)) {
    body.faults.push(bodyFault(entry, line, message));
  }
  const fault = (node: MdastNode, message: string) =>
    body.faults.push(bodyFault(entry, lineOf(node), message));
  const nodes = [...nodesIn(markdownToMdast(text, { features: { frontmatter: false } }))];
  const codes = new Set(nodes.map((node) => node.type === 'imageReference' && node.identifier));
  const linesWithHtml = new Set<number>();
  for (const node of nodes) {
    switch (node.type) {
      case 'html':
        // An element is two nodes, its beginning and its end; one sentence for a line will do.
        if (!linesWithHtml.has(lineOf(node))) fault(node, htmlMessage(node.value));
        linesWithHtml.add(lineOf(node));
        break;
      case 'image':
        if (!node.alt?.trim()) {
          fault(
            node,
            '照片没有说明。请写成 ![照片里有什么](文件名.jpg)，看不见图的人靠它了解内容。',
          );
        }
        body.photos.push({
          name: decoded(node.url),
          alt: node.alt?.trim() ?? '',
          line: lineOf(node),
        });
        break;
      case 'imageReference':
        fault(node, '照片请直接写成 ![照片里有什么](文件名.jpg)，不要用方括号里的代号。');
        break;
      case 'definition':
        if (codes.has(node.identifier)) break;
        body.links.push({ address: node.url, line: lineOf(node) });
        break;
      case 'link':
        body.links.push({ address: node.url, line: lineOf(node) });
    }
  }
  return body;
}

/** All nodes in the order of the text, without recursion: ten thousand `>` nest as deep. */
function* nodesIn(tree: MdastNode): Generator<MdastNode> {
  const waiting: MdastNode[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children = 'children' in node ? node.children : [];
    for (let last = children.length - 1; last >= 0; last--) {
      const child = children[last];
      if (child) waiting.push(child);
    }
  }
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** A name with `%` that means no character stays as it is; the check of photos names it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const INSTEAD: readonly [RegExp, string][] = [
  [/^<(b|strong)\b/i, '加粗请写成 **文字**。'],
  [/^<(i|em)\b/i, '强调请写成 *文字*。'],
  [/^<(br|p|div|span|font|center)\b/i, '换段请空一行，颜色和字号由网站统一。'],
  [/^<(img|picture|figure)\b/i, '照片请写成 ![照片里有什么](文件名.jpg)。'],
  [/^<a\b/i, '链接请写成 [文字](网址)。'],
  [/^<(table|tr|td|th)\b/i, '表格请写成 | 甲 | 乙 | 的样子，第二行写 | --- | --- |。'],
  [/^<h[1-6]\b/i, '小标题请写成 ## 标题。'],
  [/^<(ul|ol|li)\b/i, '列表请每条一行，以“- ”开头。'],
  [/^<(video|audio|iframe|embed|object)\b/i, '视频请放在视频网站，这里写链接 [文字](网址)。'],
  [/^<!--/, '不想公布的话请直接删掉。'],
];

function htmlMessage(html: string): string {
  const start = html.split('\n')[0] ?? '';
  const shown = start.length > 30 ? `${start.slice(0, 30)}…` : start;
  const [, instead] = INSTEAD.find(([tag]) => tag.test(html)) ?? [];
  return `正文里不能写 HTML 代码“${shown}”，网页会把它原样显示出来。${instead ?? '请删掉尖括号里的内容，直接写文字。'}`;
}
