/**
 * Opens the CMS while developing. React's plugin for Vite wants to be met before the first component;
 * Astro sees to that only on pages that have components of their own.
 */
Object.assign(window, { $RefreshReg$() {}, $RefreshSig$: () => (type: unknown) => type });
await import('./main.ts');

export {};
