import type { Patch } from './decap-patches.ts';

/**
 * What Decap brings along and this CMS never uses: a fifth of what a browser would have to load. Each
 * place that asks for it gets a sentence instead.
 */
export const lighter: readonly Patch[] = [
  // The configuration is checked by a test; see the patch of the same file.
  {
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    find: `import AJV from 'ajv';
import { select, uniqueItemProperties, instanceof as instanceOf, prohibited } from 'ajv-keywords/dist/keywords';
import ajvErrors from 'ajv-errors';`,
    replace: '',
    onlyBuilt: true,
  },
  // Of React's two writers of HTML only the one that answers at once is asked.
  {
    file: 'react-dom/server.browser.js',
    find: "s = require('./cjs/react-dom-server.browser.production.js');",
    replace: 's = {};',
    onlyBuilt: true,
  },
  // Photos are made small by `admin/cms/photos/prepare.ts`, never as WebP, which needs WebAssembly.
  {
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    find: "await import('@jsquash/webp')",
    replace: '{}',
  },
];
