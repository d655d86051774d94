import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { INPUTS } from '../../../../admin/build/bundle.ts';

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
  const apart = [...seen].filter((file) => !INPUTS.some((folder) => file.startsWith(`${folder}/`)));
  expect(apart).toEqual([]);
});
