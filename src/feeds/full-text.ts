import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements of running text, each with the attributes that mean something outside of the site. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ...Object.fromEntries(
    [
      ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'blockquote', 'pre', 'code'],
      ...['ul', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'figure', 'figcaption'],
      ...['strong', 'em', 'del', 'sup', 'sub'],
    ].map((name) => [name, []]),
  ),
};

/** Elements of which not even the content is text. */
const DROPPED = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math']);

/**
 * The HTML of a page's text for readers that show it away from the site: links and pictures with
 * their whole address, and nothing left that needs the site's style or script. `page` is the address
 * at which the text stands.
 */
export function fullText(rendered: string, page: URL): string {
  const fragment = parseFragment(rendered);
  fragment.childNodes = fragment.childNodes.flatMap((node) => kept(node, page));
  return serialize(fragment).trim();
}

function kept(node: Node, page: URL): Node[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node];
  if (!defaultTreeAdapter.isElementNode(node) || DROPPED.has(node.tagName)) return [];
  if (node.tagName === 'input') return checkbox(node);
  const children = node.childNodes.flatMap((child) => kept(child, page));
  const attributes = KEPT[node.tagName];
  if (!attributes) return children;
  node.childNodes = children;
  node.attrs = node.attrs.flatMap(({ name, value }) => {
    if (!attributes.includes(name)) return [];
    if (name !== 'href' && name !== 'src') return [{ name, value }];
    const address = URL.parse(value, page)?.href;
    return address === undefined ? [] : [{ name, value: address }];
  });
  return [node];
}

/** A list of tasks says by a character what its boxes say on the site. */
function checkbox({ attrs }: Element): Node[] {
  const isDone = attrs.some(({ name }) => name === 'checked');
  return [defaultTreeAdapter.createTextNode(isDone ? '☑' : '☐')];
}
