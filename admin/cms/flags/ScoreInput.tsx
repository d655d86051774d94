import type { KeyboardEvent } from 'react';

interface Properties {
  id: string;
  label: string;
  value: unknown;
  isFaulty: boolean;
  /** A number, or the text as far as it is none yet. */
  onChange(value: number | string): void;
  /** The field of the line so many lines further down. */
  idOfNext(by: number): string | undefined;
}

/** The score of a courtyard. Enter and the arrows lead up and down the column. */
export function ScoreInput({ id, label, value, isFaulty, onChange, idOfNext }: Properties) {
  const step = (event: KeyboardEvent) => {
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by && idOfNext(by);
    if (!next) return;
    event.preventDefault();
    document.getElementById(next)?.focus();
  };
  return (
    <input
      id={id}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isFaulty}
      value={String(value ?? '')}
      onChange={({ currentTarget }) => onChange(read(currentTarget.value))}
      onBlur={({ currentTarget }) => {
        const number = Number(currentTarget.value);
        if (currentTarget.value !== '' && value !== number && !Number.isNaN(number)) {
          onChange(number);
        }
      }}
      onKeyDown={step}
    />
  );
}

/** `85.` is on the way to `85.5` and stays as it was typed. */
function read(text: string): number | string {
  const plain = text.normalize('NFKC').trim();
  return plain !== '' && String(Number(plain)) === plain ? Number(plain) : plain;
}
