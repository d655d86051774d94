import type { BoardLine } from './board-lines.ts';
import FlagBoard from './FlagBoard.tsx';

interface Props {
  lines: readonly BoardLine[];
}

/** The board in the element in which it comes to life. Made here, so that no space gets between them. */
export default function BoardInPlace({ lines }: Props) {
  return (
    <div data-flag-board="" data-live="">
      <FlagBoard lines={lines} />
    </div>
  );
}
