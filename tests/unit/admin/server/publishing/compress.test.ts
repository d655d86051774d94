import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../../../../admin/server/publishing/compress.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, files: Record<string, string>): Promise<string> {
  await mkdir(join(folder, name));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text);
  return join(folder, name);
}
const page = (words: string) => `<p>${words}</p>`.repeat(200);
const read = (path: string) => readFile(join(folder, path));
const inode = async (path: string) => (await stat(join(folder, path))).ino;

test('texts have compressed copies that say the same; photos and short texts have none', async () => {
  const made = await site('1', { 'a.html': page('扫雪'), 'a.jpg': page('x'), 'b.html': '短' });
  await compressSite(made, undefined);
  expect(brotliDecompressSync(await read('1/a.html.br')).toString()).toBe(page('扫雪'));
  expect(gunzipSync(await read('1/a.html.gz')).toString()).toBe(page('扫雪'));
  await expect(read('1/a.jpg.br')).rejects.toThrow('ENOENT');
  await expect(read('1/b.html.br')).rejects.toThrow('ENOENT');
});

test('what did not change is kept once for both releases, and what did is not', async () => {
  const first = await site('1', {
    'a.html': page('扫雪'),
    'b.html': page('停水'),
    'c.jpg': 'photo',
  });
  await compressSite(first, undefined);
  const second = await site('2', {
    'a.html': page('扫雪'),
    'b.html': page('来水'),
    'c.jpg': 'photo',
  });
  await compressSite(second, first);
  for (const file of ['a.html', 'a.html.br', 'a.html.gz', 'c.jpg']) {
    expect(await inode(`2/${file}`)).toBe(await inode(`1/${file}`));
  }
  expect(brotliDecompressSync(await read('2/b.html.br')).toString()).toBe(page('来水'));
  expect(await read('1/b.html')).not.toEqual(await read('2/b.html'));
});
