import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stagingOf, swapIn, sweep } from '../../../src/build/swap.ts';

/** A process number that no system gives. */
const DEAD = 2 ** 22 + 12345;

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

async function site(path: string, text: string) {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
}
const shown = () => readFile(join(out, 'index.html'), 'utf8');

describe('swapIn', () => {
  test('puts the first site where none was', async () => {
    await site(stagingOf(out), 'new');
    await swapIn(stagingOf(out), out);
    expect(await shown()).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('puts a site in the place of the old one and leaves nothing beside it', async () => {
    await site(out, 'old');
    await site(`${out}.old`, 'older');
    await site(stagingOf(out), 'new');
    await swapIn(stagingOf(out), out);
    expect(await shown()).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('brings the old site back when the new one is not there', async () => {
    await site(out, 'old');
    await expect(swapIn(stagingOf(out), out)).rejects.toThrow('ENOENT');
    expect(await shown()).toBe('old');
  });
});

describe('sweep', () => {
  test('removes what killed builds have left', async () => {
    await site(out, 'old');
    await site(`${out}.old`, 'older');
    await site(`${out}.next-${DEAD}`, 'half');
    await sweep(out);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await shown()).toBe('old');
  });

  test('brings back the old site of a build that died while it swapped', async () => {
    await site(`${out}.old`, 'old');
    await site(`${out}.next-${DEAD}`, 'new');
    await sweep(out);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await shown()).toBe('old');
  });

  test('leaves alone what is not its own', async () => {
    await site(`${out}.next-${process.ppid}`, 'of a build that runs');
    await site(`${out}.next-week`, 'of somebody');
    await site(join(dirname(out), `site.next-${DEAD}`), 'of another output');
    await sweep(out);
    expect((await readdir(folder)).sort()).toEqual([
      `dist.next-${process.ppid}`,
      'dist.next-week',
      `site.next-${DEAD}`,
    ]);
  });

  test('has nothing to do where no folder is', async () => {
    await sweep(join(folder, 'none/dist'));
    expect(await readdir(folder)).toEqual([]);
  });
});
