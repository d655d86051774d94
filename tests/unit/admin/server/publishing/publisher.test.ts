import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  openPublisher,
  type Published,
  type Publisher,
} from '../../../../../admin/server/publishing/publisher.ts';
import { openReleases, type Releases } from '../../../../../admin/server/publishing/releases.ts';
import type { BuildOptions, BuildResult } from '../../../../../src/build/build-site.ts';

let folder: string;
let releases: Releases;
let publisher: Publisher;
let ended: Published[];
let clock: () => Date;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  await mkdir(join(folder, 'content'));
  releases = await openReleases(join(folder, 'releases'));
  ended = [];
  clock = () => new Date();
});
afterEach(async () => {
  await publisher.stop();
  await rm(folder, { recursive: true });
});

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const write = (name: string, text = 'x') => writeFile(join(folder, 'content', name), text);
const count = () => ended.length;
const builds = () => expect.poll(count, { timeout: 20_000 });

/** A site of one page, at once. */
async function onePage({ outDir = '' }: BuildOptions): Promise<BuildResult> {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), `<p>第 ${count() + 1} 次`);
  return { ok: true, pages: 1 };
}
function open(build: (options: BuildOptions) => Promise<BuildResult> = onePage): void {
  publisher = openPublisher({
    contentDir: join(folder, 'content'),
    siteUrl: 'http://localhost:4321',
    releases,
    now: () => clock(),
    onEnd: (result) => void ended.push(result),
    build,
  });
}

test('builds at once, and once more after a few changes in a row', async () => {
  open();
  await builds().toBe(1);
  for (const name of ['a.md', 'b.md', 'c.md']) await write(name);
  await builds().toBe(2);
  await soon(700);
  expect(count()).toBe(2);
});

test('sees a file that is replaced again and again', async () => {
  await write('a.md');
  open();
  await builds().toBe(1);
  for (const round of [2, 3, 4]) {
    await write('.next', String(round));
    await rename(join(folder, 'content/.next'), join(folder, 'content/a.md'));
    await builds().toBe(round);
  }
});

test('sees a file in a new folder', async () => {
  open();
  await builds().toBe(1);
  await mkdir(join(folder, 'content/news/sao-xue'), { recursive: true });
  await write('news/sao-xue/index.md');
  await builds().toBe(2);
  await soon(700);
  await write('news/sao-xue/index.md', 'y');
  await builds().toBe(3);
});

test('changes during a build make one more, after it', async () => {
  let running = 0;
  const begun: number[] = [];
  const goOn: (() => void)[] = [];
  open(async (options) => {
    begun.push(++running);
    await new Promise<void>((resolve) => goOn.push(resolve));
    running--;
    return onePage(options);
  });
  await expect.poll(() => begun.length).toBe(1);
  await write('a.md');
  await soon(600);
  await write('a.md', 'y');
  await soon(600);
  expect(begun).toEqual([1]);
  goOn[0]?.();
  await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(2);
  goOn[1]?.();
  await builds().toBe(2);
  await soon(700);
  expect(begun).toEqual([1, 1]);
});

test('hidden files, and what is being saved, are not content', async () => {
  open();
  await builds().toBe(1);
  await mkdir(join(folder, 'content/.saving/new'), { recursive: true });
  await write('.saving/new/0.md');
  await soon(800);
  expect(count()).toBe(1);
});

test('who stops it waits for the build that is under way, and there is no other', async () => {
  let done = 0;
  open(async (options) => {
    await soon(1000);
    done++;
    return onePage(options);
  });
  await write('a.md');
  await soon(500);
  await publisher.stop();
  expect(done).toBe(1);
  await soon(1500);
  expect(done).toBe(1);
});

test('tells what is online, what is being made, and what failed', async () => {
  let result: BuildResult | undefined;
  let goOn = () => {};
  open(async (options) => {
    options.onProgress?.({ stage: '生成网页', detail: '已生成 3 个' });
    await new Promise<void>((resolve) => (goOn = resolve));
    return result ?? onePage(options);
  });
  const state = () => publisher.publication();
  await expect.poll(async () => (await state()).building?.detail).toBe('已生成 3 个');
  goOn();
  await builds().toBe(1);
  const { online } = await state();
  expect(await state()).toEqual({ online });
  expect(Date.parse(online?.onlineAt ?? '')).toBeGreaterThanOrEqual(
    Date.parse(online?.begunAt ?? ''),
  );

  const fault = { file: 'notices/ting-shui/index.md', line: 3, field: '标题', message: '太长。' };
  result = { ok: false, problem: '很长的报告', faults: [fault] };
  await write('a.md');
  await expect
    .poll(async () => (await state()).building?.detail, { timeout: 20_000 })
    .toBe('已生成 3 个');
  goOn();
  await builds().toBe(2);
  expect(await state()).toMatchObject({
    online,
    failed: {
      problem: '内容里有错，改好以后会自动更新：',
      faults: [
        {
          text: 'notices/ting-shui/index.md 第 3 行  “标题”：太长。',
          address: '/admin/#/collections/notices/entries/ting-shui/index',
        },
      ],
    },
  });

  result = { ok: false, problem: 'Error: ENOSPC: no space left on device, write' };
  await write('a.md', 'z');
  await expect
    .poll(async () => (await state()).building?.detail, { timeout: 20_000 })
    .toBe('已生成 3 个');
  goOn();
  await builds().toBe(3);
  expect((await state()).failed?.problem).toContain('硬盘满了');
});

test('builds when the moment of an entry comes, and not before', async () => {
  const due = Date.parse('2026-11-25T10:00:00+08:00');
  const opened = performance.now();
  clock = () => new Date(due - 1500 + (performance.now() - opened));
  await mkdir(join(folder, 'content/notices/ting-shui'), { recursive: true });
  await write('notices/ting-shui/index.md', '---\ntitle: 停水\npublishAt: 2026-11-25 10:00\n---\n');
  const begun: number[] = [];
  open((options) => {
    begun.push(clock().getTime());
    return onePage(options);
  });
  await builds().toBe(2);
  expect(begun[0]).toBeLessThan(due);
  expect(begun[1]).toBeGreaterThanOrEqual(due);
});

test('the clock does not overtake who went back to an older release; a change does', async () => {
  await write('a.md');
  open();
  await builds().toBe(1);
  await write('a.md', 'y');
  await builds().toBe(2);
  await publisher.stop();
  await releases.goTo();

  const opened = performance.now();
  const midnight = Date.parse('2026-11-26T00:05:00+08:00');
  clock = () => new Date(midnight - 500 + (performance.now() - opened));
  open();
  await soon(1500);
  expect([count(), releases.current()]).toEqual([2, join(folder, 'releases/1')]);
  await write('a.md', 'z');
  await builds().toBe(3);
  expect(releases.current()).toBe(join(folder, 'releases/3'));
});
