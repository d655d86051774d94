/** What a reader of the register wants to see; an empty word leaves it open. */
export interface Choice {
  category: string;
  courtyard: string;
  /** `open`, `overdue`, `solved` or `escalated`. */
  status: string;
}

/** What a line of the register says of its matter. `status` holds all words that are true of it. */
export interface Line {
  category: string;
  courtyard: string;
  status: readonly string[];
}

/** Whether a line is among those that the reader chose. */
export function isChosen(line: Line, { category, courtyard, status }: Choice): boolean {
  return (
    (category === '' || line.category === category) &&
    (courtyard === '' || line.courtyard === courtyard) &&
    (status === '' || line.status.includes(status))
  );
}

/** The choice that an address states after `?`; what it does not state is open. */
export function choiceOf(search: string): Choice {
  const stated = new URLSearchParams(search);
  return {
    category: stated.get('category') ?? '',
    courtyard: stated.get('courtyard') ?? '',
    status: stated.get('status') ?? '',
  };
}

/** The choice as an address states it: `?category=repair`, or nothing where all is open. */
export function searchOf(choice: Choice): string {
  const stated = new URLSearchParams();
  for (const key of ['category', 'courtyard', 'status'] as const) {
    if (choice[key]) stated.set(key, choice[key]);
  }
  const text = stated.toString();
  return text ? `?${text}` : '';
}

/** How many lines are shown, as it is read out: `共 84 件`, `84 件里有 12 件`. */
export function countInWords(shown: number, all: number): string {
  if (shown === all) return `共 ${all} 件`;
  return shown === 0 ? '没有这样的事项' : `${all} 件里有 ${shown} 件`;
}
