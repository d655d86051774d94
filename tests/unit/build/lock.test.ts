import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../../../src/build/lock.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  lock = join(folder, 'cache/build.lock');
});
afterEach(() => rm(folder, { recursive: true }));

test('two builds follow each other, and the second says that it waits', async () => {
  const told: string[] = [];
  const build = (name: string) =>
    alone(
      lock,
      () => told.push(`${name} waits`),
      async () => {
        told.push(`${name} begins`);
        await new Promise((done) => setTimeout(done, 50));
        told.push(`${name} ends`);
      },
    );
  await Promise.all([build('first'), build('second')]);
  const [before, after] = told[0] === 'first begins' ? ['first', 'second'] : ['second', 'first'];
  expect(told).toEqual([
    `${before} begins`,
    `${after} waits`,
    `${before} ends`,
    `${after} begins`,
    `${after} ends`,
  ]);
});

test('the lock goes when the build fails', async () => {
  const failing = alone(
    lock,
    () => {},
    async () => {
      throw new Error('no');
    },
  );
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(join(folder, 'cache'))).toEqual([]);
});

test.each([
  ['a process that was killed', `${2 ** 22 + 12345} x`],
  ['a process before the restart that had the same number', `${process.pid} x`],
])('the lock of %s counts for nothing', async (_title, owner) => {
  await alone(
    lock,
    () => {},
    async () => {},
  );
  await writeFile(lock, owner);
  let waited = false;
  const built = await alone(
    lock,
    () => {
      waited = true;
    },
    async () => 'built',
  );
  expect({ built, waited }).toEqual({ built: 'built', waited: false });
});

test('the lock of a killed process holds while one that it started still runs', async () => {
  await alone(
    lock,
    () => {},
    async () => {},
  );
  await writeFile(lock, `${2 ** 22 + 12345} x\n${process.ppid}\n`);
  let waited = false;
  await alone(
    lock,
    () => {
      waited = true;
      void rm(lock);
    },
    async () => {},
  );
  expect(waited).toBe(true);
});
