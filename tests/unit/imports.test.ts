import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';

/** Which way imports point. A folder may import those that stand beside it here, and itself. */
const ARROWS: Record<string, readonly string[]> = {
  pages: [
    'views',
    'layouts',
    'community',
    'ui',
    'feeds',
    'time',
    'search',
    'sharing',
    'model',
    'styles',
  ],
  views: ['community', 'ui', 'time', 'search', 'model'],
  layouts: ['community', 'ui', 'time', 'search', 'styles'],
  community: ['ui', 'time', 'model', 'feeds'],
  search: ['ui', 'time', 'model'],
  sharing: ['ui', 'time', 'model'],
  feeds: ['time'],
  ui: ['time', 'model'],
  time: ['environment.ts'],
};

interface Import {
  file: string;
  target: string;
  typesOnly: boolean;
}

const files = (await filesBelow(join(process.cwd(), 'src'))).filter((file) =>
  /\.(tsx?|astro)$/.test(file),
);
const texts = new Map(
  await Promise.all(
    files.map(async (file) => [file, await readFile(join('src', file), 'utf8')] as const),
  ),
);
const imports: Import[] = [...texts].flatMap(([file, text]) =>
  [...text.matchAll(/import\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g)].map(
    ([, type, from = '']) => ({
      file,
      target: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
      typesOnly: type !== undefined,
    }),
  ),
);
const folderOf = (path: string) => path.split('/')[0] ?? '';

describe('imports point one way', () => {
  test.each(Object.entries(ARROWS))('from src/%s', (folder, allowed) => {
    const wrong = imports
      .filter(({ file, target }) => folderOf(file) === folder && texts.has(target))
      .filter(
        ({ target, typesOnly }) =>
          !typesOnly && ![folder, ...allowed, 'environment.ts'].includes(folderOf(target)),
      )
      .map(
        ({ file, target }) =>
          `${file} imports ${target}: what both need belongs into a folder that src/${folder} may import (${allowed.join(', ')}).`,
      );
    expect(wrong).toEqual([]);
  });

  test('nobody imports a page', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('pages/') && !file.startsWith('pages/'),
    );
    expect(
      wrong.map(
        ({ file, target }) => `${file} imports ${target}: move what it needs out of the page.`,
      ),
    ).toEqual([]);
  });

  test('only readers ask Astro for content', () => {
    const wrong = imports
      .filter(({ target }) => target === 'astro:content')
      .filter(
        ({ file }) =>
          !/(^|\/)(entries|content\.config)\.ts$/.test(file) && !/feed-entries\.ts$/.test(file),
      );
    expect(
      wrong.map(
        ({ file }) => `${file} imports astro:content: ask the entries.ts of the concept instead.`,
      ),
    ).toEqual([]);
  });
});

describe('a rule', () => {
  const scripts = new Set(
    [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/<script>[\s\S]*?<\/script>/g)].flatMap(([script]) =>
        [...script.matchAll(/['"](\.[^'"]+\.ts)['"]/g)].map(([, from = '']) =>
          normalize(join(dirname(file), from)),
        ),
      ),
    ),
  );
  const NOT_RULES =
    /(^|\/)(entries|feed-entries|schema|faults|old-addresses|collections|addresses)\.ts$/;
  const rules = files.filter(
    (file) =>
      file.startsWith('community/') &&
      file.endsWith('.ts') &&
      !NOT_RULES.test(file) &&
      !scripts.has(file),
  );

  test('there are many', () => {
    expect(rules.length).toBeGreaterThan(10);
  });

  test('knows neither framework nor machine, and takes its schema as a type only', () => {
    const wrong = imports
      .filter(({ file }) => rules.includes(file))
      .filter(
        ({ target, typesOnly }) =>
          /^(astro|node):/.test(target) || (/schema\.ts$/.test(target) && !typesOnly),
      )
      .filter(({ file }) => !/open-data\.ts$/.test(file));
    expect(
      wrong.map(
        ({ file, target }) =>
          `${file} imports ${target}: a rule is given what it needs as a parameter.`,
      ),
    ).toEqual([]);
  });

  test('is told the moment instead of reading the clock', () => {
    const wrong = rules.filter((file) =>
      /Date\.now\(|new Date\(\)|build-moment/.test(texts.get(file) ?? ''),
    );
    expect(wrong.map((file) => `${file} reads the clock: take the moment as a parameter.`)).toEqual(
      [],
    );
  });
});
