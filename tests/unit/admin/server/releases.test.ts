import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReleases } from '../../../../admin/server/releases.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
});
afterEach(() => rm(folder, { recursive: true }));

const build = async (outDir: string) => {
  await mkdir(outDir);
  return true;
};

test('a build becomes current only when it has succeeded', async () => {
  const releases = await openReleases(folder);
  expect(releases.current()).toBeUndefined();
  await releases.make(async (outDir) => {
    await build(outDir);
    expect(releases.current()).toBeUndefined();
    return true;
  });
  expect(releases.current()).toBe(join(folder, '1'));
});

test('a build that fails leaves the last one current, and the next takes its place', async () => {
  const releases = await openReleases(folder);
  await releases.make(build);
  expect(await releases.make(async () => false)).toBe(false);
  expect(releases.current()).toBe(join(folder, '1'));
  await releases.make(build);
  expect(releases.current()).toBe(join(folder, '2'));
});

test('the last two are kept', async () => {
  const releases = await openReleases(folder);
  for (let count = 0; count < 11; count++) await releases.make(build);
  expect((await readdir(folder)).sort()).toEqual(['10', '11']);
  expect(basename(releases.current() ?? '')).toBe('11');
});

test('the release of an earlier run is served until the next build', async () => {
  await (await openReleases(folder)).make(build);
  const releases = await openReleases(folder);
  expect(releases.current()).toBe(join(folder, '1'));
  await releases.make(build);
  expect(releases.current()).toBe(join(folder, '2'));
});
