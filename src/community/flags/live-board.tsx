import { hydrateRoot } from 'react-dom/client';
import type { BoardLine } from './board-lines.ts';
import FlagBoard from './FlagBoard.tsx';

/** Brings the board that the build has rendered to life. */
export function liveBoard(place: Element, lines: readonly BoardLine[]): void {
  hydrateRoot(place, <FlagBoard lines={lines} />);
}
