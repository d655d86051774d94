import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuildOnChange } from '../../../../admin/server/rebuild.ts';

let folder: string;
let stop: () => Promise<void>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const builds = (count: () => number) => expect.poll(count, { timeout: 5000 });

test('builds at once, and once more after a few changes in a row', async () => {
  let count = 0;
  stop = rebuildOnChange(folder, async () => void count++);
  expect(count).toBe(1);
  for (const name of ['a.md', 'b.md', 'c.md']) await writeFile(join(folder, name), 'x');
  await builds(() => count).toBe(2);
  await soon(700);
  expect(count).toBe(2);
});

test('sees a file in a new folder', async () => {
  let count = 0;
  stop = rebuildOnChange(folder, async () => void count++);
  await mkdir(join(folder, 'news/sao-xue'), { recursive: true });
  await writeFile(join(folder, 'news/sao-xue/index.md'), 'x');
  await builds(() => count).toBe(2);
  await soon(700);
  await writeFile(join(folder, 'news/sao-xue/index.md'), 'y');
  await builds(() => count).toBe(3);
});

test('changes during a build make one more, after it', async () => {
  let count = 0;
  let running = 0;
  const build = async () => {
    count++;
    running++;
    expect(running).toBe(1);
    await soon(1500);
    running--;
  };
  stop = rebuildOnChange(folder, build);
  await writeFile(join(folder, 'a.md'), 'x');
  await soon(600);
  await writeFile(join(folder, 'a.md'), 'y');
  await soon(600);
  expect(count).toBe(1);
  await builds(() => count).toBe(2);
  await soon(2200);
  expect(count).toBe(2);
});

test('hidden files are not content', async () => {
  let count = 0;
  stop = rebuildOnChange(folder, async () => void count++);
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/index'), 'x');
  await soon(800);
  expect(count).toBe(1);
});

test('who stops it waits for the build that is under way, and there is no other', async () => {
  let done = 0;
  stop = rebuildOnChange(folder, async () => {
    await soon(1000);
    done++;
  });
  await writeFile(join(folder, 'a.md'), 'x');
  await soon(500);
  await stop();
  expect(done).toBe(1);
  await soon(1500);
  expect(done).toBe(1);
});
