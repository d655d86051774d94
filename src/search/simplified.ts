import type { TraditionalFile } from './manifest.ts';

let common: Set<string> | undefined;

/** Whether a character is one of the 6763 of GB 2312, which hold all that is usual in simplified. */
export function isCommonHan(character: string): boolean {
  common ??= commonHan();
  return common.has(character);
}

function commonHan(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}

/** Whether a query may hold a traditional character, so that their table is needed. */
export function mayBeTraditional(query: string): boolean {
  return Array.from(query).some(
    (character) => /[\u3400-\u9fff]/.test(character) && !isCommonHan(character),
  );
}

/**
 * What a query with traditional characters may mean: itself, where the site has such characters, and
 * the same in simplified ones.
 */
export function readings(query: string, { pairs, used }: TraditionalFile): string[] {
  const meant = new Map<string, string>();
  const characters = Array.from(pairs);
  for (let at = 0; at < characters.length; at += 2) {
    meant.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  const simplified = Array.from(query, (character) => meant.get(character) ?? character).join('');
  if (simplified === query) return [query];
  const isWritten = Array.from(query).every(
    (character) => !meant.has(character) || used.indexOf(character) >= 0,
  );
  return isWritten ? [query, simplified] : [simplified];
}
