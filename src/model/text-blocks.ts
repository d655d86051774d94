/** Two blocks of a text that the editor of the CMS offers, and how Markdown says them. */

/** The words with which a notice block begins. */
export const noticeWords = ['提示', '注意'] as const;

interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
}

/**
 * The class of a block that the site shows in its own way. A quotation whose first paragraph is 提示 or
 * 注意 in bold is a notice block; a paragraph of several photos and nothing else is a gallery.
 */
export function textBlockClass(block: Node): 'text-notice' | 'text-gallery' | undefined {
  const { type, children = [] } = block;
  if (type === 'blockquote') {
    const [word, ...rest] = children[0]?.type === 'paragraph' ? (children[0].children ?? []) : [];
    const text =
      word?.type === 'strong' && rest.length === 0 ? word.children?.[0]?.value : undefined;
    return noticeWords.some((one) => one === text) ? 'text-notice' : undefined;
  }
  if (type !== 'paragraph') return undefined;
  const photos = children.filter((child) => child.type === 'image').length;
  const others = children.filter((child) => child.type !== 'image' && child.value?.trim() !== '');
  return photos > 1 && others.length === 0 ? 'text-gallery' : undefined;
}
