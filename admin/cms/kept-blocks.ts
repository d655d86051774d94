/** A paragraph, heading, list … of Markdown: where it stands, and how the editor would write it. */
export interface Block {
  from: number;
  to: number;
  canonical: string;
}

/**
 * The text that the editor made of `written`, with every block that says what it said before as it was
 * written, and the blanks between blocks too. Should the blocks not fit together again, the editor's
 * own text is taken.
 */
export function keptBlocks(
  written: string,
  edited: string,
  blocksOf: (markdown: string) => readonly Block[],
): string {
  if (edited.trim() === written.trim()) return written;
  const old = blocksOf(written);
  const blocks = blocksOf(edited);
  const [first, last] = [old[0], old.at(-1)];
  if (!first || !last || blocks.length === 0) return edited;

  const isSame = (one: Block, other: Block) =>
    one.canonical === other.canonical || one.canonical === edited.slice(other.from, other.to);
  const origins = originsOf(old, blocks, isSame);

  const joined = (gapBetween: (block: number) => string) =>
    written.slice(0, first.from) +
    blocks
      .map((block, index) => {
        const origin = old[origins[index] ?? -1];
        const text =
          origin && isSame(origin, block)
            ? written.slice(origin.from, origin.to)
            : edited.slice(block.from, block.to);
        return index + 1 < blocks.length ? text + gapBetween(index) : text;
      })
      .join('') +
    written.slice(last.to);
  const newGap = (index: number) => edited.slice(blocks[index]?.to, blocks[index + 1]?.from);
  const oldGap = (index: number) => {
    const origin = origins[index];
    return origin !== undefined && origins[index + 1] === origin + 1
      ? written.slice(old[origin]?.to, old[origin + 1]?.from)
      : newGap(index);
  };

  const says = (text: string) => {
    const again = blocksOf(text);
    return (
      again.length === blocks.length && again.every((one, i) => isSame(one, blocks[i] as Block))
    );
  };
  return [joined(oldGap), joined(newGap)].find(says) ?? edited;
}

/**
 * For each block the old one that it continues: one that says the same or, between two of those, the
 * one in its place. The longest common sequence, as a comparison of versions shows it.
 */
function originsOf(
  old: readonly Block[],
  blocks: readonly Block[],
  isSame: (one: Block, other: Block) => boolean,
): (number | undefined)[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(blocks.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const same = (i: number, j: number) => isSame(old[i] as Block, blocks[j] as Block);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = blocks.length - 1; j >= 0; j--) {
      const row = longest[i] as Uint16Array;
      row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }

  const origins: (number | undefined)[] = Array(blocks.length).fill(undefined);
  let [i, j, i0, j0] = [0, 0, 0, 0];
  const pairUp = () => {
    if (i - i0 === j - j0) for (let n = 0; n < j - j0; n++) origins[j0 + n] = i0 + n;
  };
  while (i < old.length && j < blocks.length) {
    if (same(i, j)) {
      pairUp();
      origins[j] = i;
      [i, j] = [i + 1, j + 1];
      [i0, j0] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [old.length, blocks.length];
  pairUp();
  return origins;
}
