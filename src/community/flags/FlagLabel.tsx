import FlagMark from '../../ui/FlagMark.tsx';
import type { Flag } from './schema.ts';
import { flagWord } from './words.ts';

interface Props {
  flag?: Flag;
}

/** A flag as drawing and word; the colour is never alone. Without a flag it is still to be announced. */
export default function FlagLabel({ flag }: Props) {
  return (
    <span className={`flag-label flag-word-${flag ?? 'none'}`}>
      <FlagMark flag={flag ?? 'none'} />
      <span className="word">{flag ? flagWord[flag] : '待公布'}</span>
    </span>
  );
}
