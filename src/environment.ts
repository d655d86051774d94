import { resolve } from 'node:path';

/** What a build of the site depends on besides its content and code. Paths are absolute. */
export interface Environment {
  /** The folder with the content. `CONTENT_DIR`, else `content/`. */
  contentDir: string;
  /** Where the built site goes. `OUT_DIR`, else `dist/`. */
  outDir: string;
  /** The moment for which the site is built, ISO 8601. `SITE_NOW`, else the start of the build. */
  siteNow?: string;
  /** The address of the site. `SITE_URL`, else this machine. */
  siteUrl: string;
  /** Where Astro keeps the pictures that it has already made smaller. `ASTRO_CACHE_DIR`. */
  cacheDir: string;
}

/** What the variables of this process say. */
export const environment: Environment = {
  contentDir: resolve(process.env.CONTENT_DIR || 'content'),
  outDir: resolve(process.env.OUT_DIR || 'dist'),
  siteNow: process.env.SITE_NOW || undefined,
  siteUrl: process.env.SITE_URL || 'http://localhost:4321',
  cacheDir: resolve(process.env.ASTRO_CACHE_DIR || 'node_modules/.astro'),
};

/** The variables that say the same to another process. */
export function variablesOf(values: Environment): Record<string, string> {
  return {
    CONTENT_DIR: values.contentDir,
    OUT_DIR: values.outDir,
    SITE_NOW: values.siteNow ?? '',
    SITE_URL: values.siteUrl,
    ASTRO_CACHE_DIR: values.cacheDir,
  };
}
