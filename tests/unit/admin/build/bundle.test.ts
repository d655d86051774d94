import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

test('the name of the script changes with every file of ours that it is made of', async () => {
  const seen = new Set<string>();
  const waiting = ['admin/cms/main.ts'];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = (await readFile(file, 'utf8')).replace(/^(?:im|ex)port type [^;]*;/gm, '');
    for (const [, from = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^'?]+)'/g)) {
      waiting.push(normalize(join(dirname(file), from)));
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  // `bundleName` reads these folders, but not what only the server or the build runs.
  const isRead = (file: string) => /^(admin\/(?!server\/)|src\/(?!pages\/))/.test(file);
  expect([...seen].filter((file) => !isRead(file))).toEqual([]);
});
