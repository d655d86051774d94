import { satteri } from '@astrojs/markdown-satteri';
import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { withChineseEmphasis } from './chinese-emphasis.ts';
import { joinChineseLines } from './chinese-lines.ts';
import { isSafeLink, isSafePhoto } from './safe-addresses.ts';
import { textBlockClass } from './text-blocks.ts';

type Emphatic = Extract<MdastNode, { type: 'paragraph' | 'heading' | 'tableCell' }>;
const readEmphasisAgain = (node: Readonly<Emphatic>, context: MdastVisitorContext) => {
  const children = withChineseEmphasis(node.children, context.source);
  if (children !== node.children) context.setProperty(node, 'children', [...children]);
};
const chineseEmphasis: MdastPluginDefinition = {
  name: 'chinese-emphasis',
  options: { position: true },
  paragraph: readEmphasisAgain,
  heading: readEmphasisAgain,
  tableCell: readEmphasisAgain,
};

/** What holds blocks; raw HTML anywhere else stands among words. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Markdown as staff may write it. Raw HTML is shown as the text that it is, addresses that could run
 * script are dropped, images come only from beside the file, and the page keeps its one first heading.
 */
export const markdown = satteri({
  features: { smartPunctuation: false, frontmatter: false },
  mdastPlugins: [
    chineseEmphasis,
    {
      name: 'show-raw-html-as-text',
      html(node, context) {
        const text = { type: 'text', value: node.value } as const;
        const isBlock = BLOCKS.has(context.parent(node)?.type ?? 'root');
        context.replaceNode(node, isBlock ? { type: 'paragraph', children: [text] } : text);
      },
    },
    {
      name: 'join-chinese-lines',
      text(node, context) {
        const joined = joinChineseLines(node.value);
        if (joined !== node.value) context.setProperty(node, 'value', joined);
      },
    },
    {
      name: 'notice-blocks-and-galleries',
      blockquote: showTextBlock,
      paragraph: showTextBlock,
    },
    {
      name: 'one-first-heading',
      heading(node, context) {
        if (node.depth === 1) context.setProperty(node, 'depth', 2);
      },
    },
  ],
  hastPlugins: [
    {
      name: 'align-by-class',
      element: {
        filter: ['th', 'td'],
        visit(node, context) {
          const { style, align } = node.properties ?? {};
          const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1] ?? align;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'align', null);
          if (side) context.setProperty(node, 'className', [`align-${side}`]);
        },
      },
    },
    {
      name: 'drop-unsafe-addresses',
      element: {
        filter: ['a', 'img'],
        visit(node, context) {
          const { href, src } = node.properties ?? {};
          if (typeof href === 'string' && !isSafeLink(href)) {
            context.setProperty(node, 'href', null);
          }
          if (typeof src === 'string' && !isSafePhoto(src)) {
            context.setProperty(node, 'src', null);
          }
        },
      },
    },
  ],
});

/** Gives a block its class, by which `Prose.astro` shows it. */
function showTextBlock(
  node: Readonly<Extract<MdastNode, { type: 'blockquote' | 'paragraph' }>>,
  context: MdastVisitorContext,
): void {
  const className = textBlockClass(node as Parameters<typeof textBlockClass>[0]);
  if (className) context.setProperty(node, 'data', { hProperties: { className: [className] } });
}
