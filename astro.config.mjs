import { defineConfig } from 'astro/config';
import { admin } from './admin/build/integration.ts';
import { reactOnServer } from './src/build/react-on-server.ts';
import { environment } from './src/environment.ts';
import { markdown } from './src/model/markdown.ts';
import { searchIndex } from './src/search/search-index.ts';
import { sitemap } from './src/feeds/sitemap.ts';
import { openGraphImages } from './src/sharing/og-images.ts';

// Phones of the residents: Chromium 78 and iOS 12 read, navigate, call and search.
const oldestBrowsers = ['chrome78', 'safari12'];

export default defineConfig({
  site: environment.siteUrl,
  outDir: environment.outDir,
  cacheDir: environment.cacheDir,
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
  integrations: [reactOnServer(), admin(), openGraphImages(), searchIndex(), sitemap()],
  devToolbar: { enabled: false },
  vite: {
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers, assetsInlineLimit: 0 },
  },
});
