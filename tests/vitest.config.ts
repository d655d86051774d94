import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { astroInBrowser } from '../admin/build/astro-in-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `*.test.ts` run in Node by the thousand; `*.spec.ts` drive a browser, one file after another. */
export default defineConfig({
  root,
  test: {
    root,
    globalSetup: ['tests/site/built-sites.ts'],
    projects: [
      {
        test: {
          name: 'plain',
          root,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/preview/**'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Components of the site, compiled for the preview of the CMS.
        plugins: [astroInBrowser()],
        test: {
          name: 'preview',
          root,
          include: ['tests/preview/**/*.test.ts', 'tests/preview/**/*.test.tsx'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
