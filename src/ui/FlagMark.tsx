import { CLOTH, POLE } from './flag-shapes.ts';

interface Props {
  flag: 'red' | 'yellow' | 'none';
  className?: string;
}

/**
 * The flag of a courtyard as a drawing as high as the text is large (1.25em). It tells the flag by
 * shape and colour; the word must stand beside it. Its looks are in `flags.css`, which every layout
 * carries.
 */
export default function FlagMark({ flag, className = '' }: Props) {
  return (
    <svg
      className={`flag-mark flag-${flag} ${className}`.trim()}
      viewBox="0 0 24 30"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cloth" d={CLOTH[flag]} />
      <path className="pole" d={POLE} />
    </svg>
  );
}
