import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decapPatches, patchDecap } from '../../../admin/build/decap-patches.ts';
import { lighter } from '../../../admin/build/lighter.ts';

type Transform = (this: { error(message: string): never }, code: string, id: string) => unknown;
const apply = (code: string, id: string) => {
  const transform = patchDecap().transform as Transform;
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
  expect(() =>
    apply('export {}', '/x/node_modules/decap-cms-core/dist/esm/formats/formats.js'),
  ).toThrow('Decap CMS has changed: decap-cms-core/dist/esm/formats/formats.js');
});

test('other files stay as they are', () => {
  expect(apply('eval()', '/x/src/formats.js')).toBeUndefined();
});
