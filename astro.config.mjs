import { defineConfig } from 'astro/config';
import { markdown } from './src/model/markdown.ts';
import { openGraphImages } from './src/sharing/og-images.ts';

const address = process.env.SITE_URL || 'http://localhost:4321';

// Phones of the residents: Chromium 78 and iOS 12 read, navigate, call and search.
const oldestBrowsers = ['chrome78', 'safari12'];

export default defineConfig({
  site: address,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: process.env.ASTRO_CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  output: 'static',
  integrations: [openGraphImages()],
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdown, syntaxHighlight: false },
  image: { layout: 'constrained', breakpoints: [480, 800, 1200], responsiveStyles: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  vite: {
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers, assetsInlineLimit: 0 },
  },
});
