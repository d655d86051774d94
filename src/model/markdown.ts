import { satteri } from '@astrojs/markdown-satteri';
import type { MdastNode, MdastVisitorContext } from 'satteri';
import { joinChineseLines } from './chinese-lines.ts';
import { textBlockClass } from './text-blocks.ts';

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/|#|[^:]*$)/i;
const SAFE_IMAGE = /^(?!\/\/)[^:]*$/;

/**
 * Markdown as staff may write it. Raw HTML is shown as the text that it is, addresses that could run
 * script are dropped, images come only from beside the file, and the page keeps its one first heading.
 */
export const markdown = satteri({
  features: { smartPunctuation: false, frontmatter: false },
  mdastPlugins: [
    {
      name: 'show-raw-html-as-text',
      html(node, context) {
        const text = { type: 'text', value: node.value } as const;
        const inParagraph = context.parent(node)?.type === 'paragraph';
        context.replaceNode(node, inParagraph ? text : { type: 'paragraph', children: [text] });
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
          if (typeof href === 'string' && !SAFE_LINK.test(withoutBlanks(href))) {
            context.setProperty(node, 'href', null);
          }
          if (typeof src === 'string' && !SAFE_IMAGE.test(withoutBlanks(src))) {
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

/** Browsers ignore control characters and blanks inside a scheme; so must the test for one. */
function withoutBlanks(address: string): string {
  return address.replace(/[\p{Cc}\s]/gu, '');
}
