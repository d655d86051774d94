import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReleases } from '../../../../../admin/server/publishing/releases.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
});
afterEach(() => rm(folder, { recursive: true }));

const build = async (outDir: string) => {
  await mkdir(outDir);
  await writeFile(join(outDir, 'index.html'), basename(outDir));
  const moment = '2026-11-25T01:00:00.000Z';
  return { begunAt: moment, onlineAt: moment, pages: 1, stages: [] };
};

test('a build becomes current only when it has succeeded', async () => {
  const releases = await openReleases(folder);
  expect(releases.current()).toBeUndefined();
  await releases.make(async (outDir) => {
    const made = await build(outDir);
    expect(releases.current()).toBeUndefined();
    return made;
  });
  expect(releases.current()).toBe(join(folder, '1'));
});

test('a build that fails leaves the last one current, and the next takes its place', async () => {
  const releases = await openReleases(folder);
  await releases.make(build);
  expect(await releases.make(async () => undefined)).toBe(false);
  expect(releases.current()).toBe(join(folder, '1'));
  await releases.make(build);
  expect(releases.current()).toBe(join(folder, '2'));
});

test('the last ten are kept, and the one that is served', async () => {
  const releases = await openReleases(folder);
  for (let count = 0; count < 12; count++) await releases.make(build);
  expect((await releases.list()).map(({ number }) => number)).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
  ]);
  expect(basename(releases.current() ?? '')).toBe('12');
  expect((await readdir(folder)).sort()).toHaveLength(21);
});

test('the release of an earlier run is served, and what a killed build left is not', async () => {
  await (await openReleases(folder)).make(build);
  await mkdir(join(folder, '2'));
  const releases = await openReleases(folder);
  expect(releases.current()).toBe(join(folder, '1'));
  await releases.make(async (outDir) => {
    await rm(outDir, { recursive: true });
    return build(outDir);
  });
  expect(releases.current()).toBe(join(folder, '2'));
});

test('one goes back to the one before, or to any, and forward again', async () => {
  const releases = await openReleases(folder);
  for (let count = 0; count < 3; count++) await releases.make(build);
  expect(await releases.isHeld()).toBe(false);
  expect(await releases.goTo()).toBe(2);
  expect([releases.current(), await releases.isHeld()]).toEqual([join(folder, '2'), true]);
  expect(await releases.goTo(1)).toBe(1);
  await expect(releases.goTo()).rejects.toThrow('没有这一版可以退回。现有的版本：3、2、1。');
  expect(await releases.goTo(3)).toBe(3);
  expect(await releases.isHeld()).toBe(false);
});

test('a file that only an older release has is found there', async () => {
  const releases = await openReleases(folder);
  for (let count = 0; count < 2; count++) await releases.make(build);
  await writeFile(join(folder, '1/a.css'), '');
  expect(await releases.older('/a.css')).toBe(join(folder, '1'));
  expect(await releases.older('/b.css')).toBeUndefined();
});
