import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { decapPatches, patchDecap } from '../../../admin/build/decap-patches.ts';
import { lighter } from '../../../admin/build/lighter.ts';

type Transform = (this: { error(message: string): never }, code: string, id: string) => unknown;
const apply = (code: string, id: string) => {
  const transform = patchDecap({ built: true }).transform as Transform;
  const error = (message: string): never => {
    throw new Error(message);
  };
  return transform.call({ error }, code, id) as { code: string } | undefined;
};
const installed = (file: string) => readFile(`node_modules/${file}`, 'utf8');

test.each([...decapPatches, ...lighter].map(({ file }) => file))(
  'fits %s as it is installed',
  async (file) => {
    const code = await installed(file);
    expect(apply(code, `/anywhere/node_modules/${file}?v=1`)?.code).not.toBe(code);
  },
);

test('a file of Decap that has changed stops the build', () => {
  expect(() => apply('export {}', '/x/node_modules/gray-matter/lib/engines.js')).toThrow(
    'Decap CMS has changed: gray-matter/lib/engines.js',
  );
});

test('other files stay as they are', () => {
  expect(apply('eval()', '/x/src/engines.js')).toBeUndefined();
});

test('front matter is never run as a program', async () => {
  const file = 'gray-matter/lib/engines.js';
  const patched = apply(await installed(file), `/x/node_modules/${file}`)?.code ?? '';
  const module = { exports: {} as { javascript: { parse(text: string): unknown } } };
  const yaml = { safeLoad: () => ({}), safeDump: () => '' };
  runInNewContext(patched, { module, exports: module.exports, require: () => yaml, JSON });
  expect(() => module.exports.javascript.parse('{ title: "ran" }')).toThrow('not a program');
});
