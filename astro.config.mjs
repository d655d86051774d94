import { defineConfig } from 'astro/config';
import { markdown } from './src/model/markdown.ts';
import { searchIndex } from './src/search/search-index.ts';

const address = process.env.SITE_URL || 'http://localhost:4321';

// Phones of the residents: Chromium 78 and iOS 12 read, navigate, call and search.
const oldestBrowsers = ['chrome78', 'safari12'];

export default defineConfig({
  site: address,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: process.env.ASTRO_CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdown, syntaxHighlight: false },
  image: {
    service: { entrypoint: './src/ui/photo-service.ts' },
    layout: 'constrained',
    breakpoints: [480, 800, 1200],
  },
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [searchIndex()],
  devToolbar: { enabled: false },
  vite: {
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers, assetsInlineLimit: 0 },
  },
});
