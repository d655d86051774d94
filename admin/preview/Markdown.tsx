import type { Definition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import fromMarkdown from 'mdast-util-from-markdown';
import gfmTree from 'mdast-util-gfm/from-markdown';
import gfm from 'micromark-extension-gfm';
import { createElement, Fragment, type ReactNode } from 'react';
import { withChineseEmphasis } from '../../src/model/chinese-emphasis.ts';
import { joinChineseLines } from '../../src/model/chinese-lines.ts';
import { isSafeLink, isSafePhoto } from '../../src/model/safe-addresses.ts';
import { textBlockClass } from '../../src/model/text-blocks.ts';

interface Props {
  text: string;
  /** Where a photo that lies beside the text can be seen, saved or not. */
  photoAddress: (name: string) => string | undefined;
}

/**
 * Text as the site shows it, by the same rules as `src/model/markdown.ts`, but made of React elements.
 * It is read by the parser that Decap brings along; the site's own is a program for servers.
 */
export function Markdown({ text, photoAddress }: Props): ReactNode {
  const tree = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmTree],
  }) as unknown as Root;
  const definitions = new Map(
    tree.children.filter(isDefinition).map((node) => [node.identifier, node]),
  );
  return drawBlocks(tree.children);

  function drawAll(nodes: readonly Nodes[]): ReactNode {
    return nodes.map((node, index) => createElement(Fragment, { key: index }, draw(node)));
  }

  /** Raw HTML that is a block of its own is shown as a paragraph. */
  function drawBlocks(nodes: readonly Nodes[]): ReactNode {
    return nodes.map((node, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other names for its blocks.
      <Fragment key={index}>{node.type === 'html' ? <p>{node.value}</p> : draw(node)}</Fragment>
    ));
  }

  function drawText(nodes: readonly PhrasingContent[]): ReactNode {
    return drawAll(withChineseEmphasis(nodes, text));
  }

  function draw(node: Nodes): ReactNode {
    switch (node.type) {
      case 'text':
        return joinChineseLines(node.value);
      case 'html':
        return node.value;
      case 'paragraph':
        return <p className={textBlockClass(node)}>{drawText(node.children)}</p>;
      case 'heading':
        return createElement(`h${Math.max(2, node.depth)}`, {}, drawText(node.children));
      case 'blockquote':
        return (
          <blockquote className={textBlockClass(node)}>{drawBlocks(node.children)}</blockquote>
        );
      case 'thematicBreak':
        return <hr />;
      case 'break':
        return <br />;
      case 'strong':
        return <strong>{drawAll(node.children)}</strong>;
      case 'emphasis':
        return <em>{drawAll(node.children)}</em>;
      case 'delete':
        return <del>{drawAll(node.children)}</del>;
      case 'inlineCode':
        return <code>{node.value}</code>;
      case 'code':
        return (
          <pre>
            <code className={node.lang ? `language-${node.lang}` : undefined}>
              {node.value && `${node.value}\n`}
            </code>
          </pre>
        );
      case 'list':
        return drawList(node);
      case 'table':
        return drawTable(node);
      case 'link':
        return drawLink(node.url, node.title, node.children);
      case 'linkReference': {
        const found = definitions.get(node.identifier);
        return drawLink(found?.url ?? '', found?.title, node.children);
      }
      case 'image':
        return drawPhoto(node.url, node.alt, node.title);
      case 'imageReference': {
        const found = definitions.get(node.identifier);
        return drawPhoto(found?.url ?? '', node.alt, found?.title);
      }
      default:
        return 'children' in node ? drawAll((node as Parents).children) : null;
    }
  }

  function drawLink(url: string, title: string | null | undefined, inside: PhrasingContent[]) {
    const href = isSafeLink(url) ? encoded(url) : undefined;
    return (
      <a href={href} title={title ?? undefined}>
        {drawAll(inside)}
      </a>
    );
  }

  function drawPhoto(url: string, alt?: string | null, title?: string | null) {
    const address = isSafePhoto(url) ? photoAddress(decoded(url)) : undefined;
    return <img src={address} alt={alt ?? ''} title={title ?? undefined} />;
  }

  function drawList(list: Extract<Nodes, { type: 'list' }>) {
    const isLoose = list.spread || list.children.some(({ spread }) => spread);
    const hasTasks = list.children.some(({ checked }) => typeof checked === 'boolean');
    const items = list.children.map((item, index) => {
      const isTask = typeof item.checked === 'boolean';
      const box = isTask && <input type="checkbox" checked={item.checked === true} disabled />;
      const inside = item.children.map((child, at) => {
        if (child.type !== 'paragraph' && child.type !== 'html') return drawBlocks([child]);
        const words = child.type === 'html' ? child.value : drawText(child.children);
        const content = at === 0 && box ? createElement(Fragment, {}, box, ' ', words) : words;
        return isLoose
          ? createElement('p', { className: textBlockClass(child) }, content)
          : content;
      });
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other names for its items.
        <li key={index} className={isTask ? 'task-list-item' : undefined}>
          {createElement(Fragment, {}, ...(inside.length > 0 ? inside : [box]))}
        </li>
      );
    });
    const className = hasTasks ? 'contains-task-list' : undefined;
    if (!list.ordered) return <ul className={className}>{items}</ul>;
    const start = list.start ?? 1;
    return (
      <ol className={className} start={start === 1 ? undefined : start}>
        {items}
      </ol>
    );
  }

  function drawTable({ align, children }: Extract<Nodes, { type: 'table' }>) {
    const [head, ...body] = children;
    const drawRow = (row: (typeof children)[number], tag: 'th' | 'td', key: number) => (
      <tr key={key}>
        {row.children.map((cell, column) => {
          const side = align?.[column];
          const className = side ? `align-${side}` : undefined;
          return createElement(tag, { key: column, className }, drawText(cell.children));
        })}
      </tr>
    );
    return (
      <table>
        <thead>{head && drawRow(head, 'th', 0)}</thead>
        {body.length > 0 && <tbody>{body.map((row, index) => drawRow(row, 'td', index))}</tbody>}
      </table>
    );
  }
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition';
}

/** An address as a browser is to see it: what is encoded already stays so. */
function encoded(address: string): string {
  return encodeURI(address).replace(/%25([\da-f]{2})/gi, '%$1');
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
