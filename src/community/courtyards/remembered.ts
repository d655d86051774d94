/**
 * The courtyard of the reader, remembered on this phone alone: its id and nothing else, in the
 * browser's own storage. A browser that keeps nothing (a private window) remembers nothing.
 */
const KEY = 'courtyard';

export function rememberedCourtyard(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser has kept it. */
export function rememberCourtyard(id: string): boolean {
  try {
    localStorage.setItem(KEY, id);
    return localStorage.getItem(KEY) === id;
  } catch {
    return false;
  }
}

export function forgetCourtyard(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, so nothing is left to forget.
  }
}
