import { markdownToRemark, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers';
import remarkToSlate from 'decap-cms-widget-markdown/dist/esm/serializers/remarkSlate';
import wrapHtml from 'decap-cms-widget-markdown/dist/esm/serializers/remarkWrapHtml';
import type { Block } from './kept-blocks.ts';

/** The blocks of a text as the editor of Decap reads and writes them, without what it does not show. */
export function blocksOf(markdown: string): Block[] {
  return markdownToRemark(markdown, []).children.flatMap((child) => {
    const { start, end } = child.position;
    const slate = remarkToSlate()(wrapHtml()({ type: 'root', children: [child] }));
    const canonical = slateToMarkdown(slate.children);
    return canonical ? [{ from: start.offset, to: end.offset, canonical }] : [];
  });
}
