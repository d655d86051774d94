import { type MdastNode, markdownToMdast } from 'satteri';
import type { Fault } from '../fault.ts';
import { bodyFault, type Entry } from './entry.ts';
import { htmlMessage } from './html-in-text.ts';
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
