import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TransformResult, transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string) => fileURLToPath(new URL(`../preview/${path}`, import.meta.url));

/** What a component of the site asks for while the site is built, and what answers in the browser. */
const INSTEAD: readonly (readonly [asked: RegExp, file: string])[] = [
  [/^astro\/compiler-runtime$/, at('astro-runtime.ts')],
  [/^astro:assets$/, at('image.ts')],
  [/\/time\/build-moment\.ts$/, at('moment.ts')],
];
const STYLE = /^(.+\.astro)\?style=(\d+)\.css$/;

/**
 * Lets the preview of the CMS show the very components of the site. Astro's own plugin refuses to
 * bring them to a browser; its compiler is asked directly, with the options of the site's build, and
 * `admin/preview/astro-runtime.ts` runs what it makes. Scripts of the components are left out.
 */
export function astroInBrowser(): Plugin {
  const compiled = new Map<string, Promise<TransformResult>>();
  const compile = (id: string) => {
    // A development server names files from the root of the project.
    const file = existsSync(id) ? id : join(root, id);
    const result =
      compiled.get(file) ?? readFile(file, 'utf8').then((text) => compiledOf(file, text));
    compiled.set(file, result);
    return result;
  };
  return {
    name: 'astro-in-browser',
    enforce: 'pre',
    resolveId(asked) {
      if (STYLE.test(asked)) return asked;
      return INSTEAD.find(([pattern]) => pattern.test(asked))?.[1];
    },
    async load(id) {
      const [, file = '', index] = STYLE.exec(id) ?? [];
      if (index) return (await compile(file)).css[Number(index)];
      if (!id.endsWith('.astro')) return;
      const { code } = await compile(id);
      return { code: code.replace(ASTRO_STYLE, '?style=$1.css'), moduleType: 'ts' };
    },
  };
}

const ASTRO_STYLE = /\?astro&type=style&index=(\d+)&lang\.css/g;

function compiledOf(file: string, text: string): TransformResult {
  const result = transform(text, {
    filename: file,
    normalizedFilename: file.slice(root.length - 1),
    compact: true,
    internalURL: 'astro/compiler-runtime',
    scopedStyleStrategy: 'attribute',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  const fault = result.diagnostics.find(({ severity }) => severity === 'error');
  if (fault) throw new Error(`${file}: ${fault.text}`);
  return result;
}
