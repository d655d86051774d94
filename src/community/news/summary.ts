import { type MdastNode, markdownToMdast } from 'satteri';
import { withChineseEmphasis } from '../../model/chinese-emphasis.ts';
import { joinChineseLines } from '../../model/chinese-lines.ts';

/**
 * The beginning of a Markdown text as plain words, for lists and descriptions: at most `length`
 * characters, cut with an ellipsis. Pictures, tables, code and footnotes are passed over.
 */
export function beginningOf(markdown: string, length = 80): string {
  const tree = markdownToMdast(markdown, { features: { frontmatter: false } });
  const words = joinChineseLines(wordsOf(tree, markdown)).replace(/\s+/g, ' ').trim();
  const characters = [...words];
  return characters.length <= length ? words : `${characters.slice(0, length - 1).join('')}…`;
}

function wordsOf(node: MdastNode, source: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'table':
    case 'footnoteDefinition':
      return '';
    case 'paragraph':
    case 'heading': {
      const children = withChineseEmphasis(node.children, source);
      return `${children.map((child) => wordsOf(child, source)).join('')}\n`;
    }
  }
  return 'children' in node ? node.children.map((child) => wordsOf(child, source)).join('') : '';
}
