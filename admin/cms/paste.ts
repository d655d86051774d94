import { toast } from 'react-toastify';
import { type Descendant, Editor, Node, Range, Transforms } from 'slate';
import { type Piece, pastedBlocks } from './pasted-blocks.ts';

/** What the patch of Decap's editor hands over when something is pasted into a text. */
interface Pasting {
  editor: Editor;
  data: DataTransfer;
}

/** Listens for what is pasted into a text and puts in what is worth keeping of it. */
export function pasteOnlyWhatIsWorthKeeping(): void {
  window.addEventListener('cms-paste', (event) => {
    const { editor, data } = (event as CustomEvent<Pasting>).detail;
    const html = data.getData('text/html');
    const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
    // What comes from the editor itself is whole; a text without marks is none of our business.
    if (html.includes('data-slate-fragment')) return;
    if (!html && files.length === 0) return;
    event.preventDefault();

    const { blocks, photos } = pastedBlocks(new DOMParser().parseFromString(html, 'text/html'));
    if (blocks.length > 0) insert(editor, blocks);
    const count = photos || files.length;
    if (count > 0) {
      toast(
        `粘贴的内容里有 ${count} 张照片，没有带过来：照片要从电脑上传。请先把照片存到电脑里，再点正文上方的“插入”，选“照片”。`,
        { type: 'warning', theme: 'light', autoClose: 15_000 },
      );
    }
  });
}

/** One line of text goes into the line in which the cursor stands, blocks go between the others. */
function insert(editor: Editor, blocks: Piece[]): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
  const [first, ...others] = blocks;
  if (first?.type === 'paragraph' && others.length === 0) {
    Transforms.insertFragment(editor, [first] as unknown as Descendant[]);
    return;
  }
  const [index = 0] = editor.selection?.anchor.path ?? [];
  const here = editor.children[index];
  const isText = here && 'type' in here && /^(paragraph|heading-)/.test(String(here.type));
  let at = index + 1;
  Editor.withoutNormalizing(editor, () => {
    if (here && isText && Node.string(here) === '' && Editor.isEmpty(editor, here as never)) {
      Transforms.removeNodes(editor, { at: [index] });
      at = index;
    } else if (isText && editor.selection) {
      const { anchor } = editor.selection;
      const isStart = Editor.isStart(editor, anchor, [index]);
      const isEnd = Editor.isEnd(editor, anchor, [index]);
      if (isStart) at = index;
      else if (!isEnd) Transforms.splitNodes(editor, { match: (node) => node === here });
    }
    Transforms.insertNodes(editor, blocks as unknown as Descendant[], { at: [at] });
    Transforms.select(editor, Editor.end(editor, [at + blocks.length - 1]));
  });
}
