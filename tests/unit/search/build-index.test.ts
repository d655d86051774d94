import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { type Page, writeSite } from './built-index.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const site = async (pages: Record<string, Page>) => {
  const folder = await writeSite(pages);
  folders.push(folder);
  return folder;
};

async function filesOf(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if ((await stat(join(folder, path))).isDirectory()) continue;
    sums[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  }
  return sums;
}

describe('the index', () => {
  it('is the same, byte for byte, whenever and in whatever order pages were written', async () => {
    const pages = Array.from({ length: 60 }, (_, number): [string, Page] => [
      `news/${number}`,
      {
        title: `第${number}期居民议事会`,
        text: `<p>${'停水供暖扫雪红旗物业社区志愿'.repeat(9).slice(number)}</p>`,
        section: number % 2 ? '活动动态' : '通知公告',
        year: String(2020 + (number % 7)),
      },
    ]);
    const one = await site(Object.fromEntries(pages));
    const other = await site(Object.fromEntries(pages.toReversed()));
    await utimes(join(other, 'news/1/index.html'), 1, 1);
    expect(await buildIndex(one)).toBe(60);
    await buildIndex(other);
    const first = await filesOf(join(one, 'pagefind'));
    expect(await filesOf(join(other, 'pagefind'))).toEqual(first);
    await buildIndex(one);
    expect(await filesOf(join(one, 'pagefind'))).toEqual(first);
  });

  it('holds no page that does not ask for it, even when none does', async () => {
    const folder = await site({});
    await writeFile(join(folder, 'index.html'), '<html lang="zh-CN"><p>首页</p></html>');
    expect(await buildIndex(folder)).toBe(0);
    const entry = await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry).languages).toEqual({});
  });

  it('comes without interface, since the site has its own', async () => {
    const folder = await site({ 'news/a': { title: '扫雪', text: '' } });
    const names = Object.keys(await filesOf(folder));
    expect(await buildIndex(folder)).toBe(1);
    const made = Object.keys(await filesOf(folder)).filter((name) => !names.includes(name));
    expect(made.filter((name) => /\.(js|css)$/.test(name))).toEqual([
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
    ]);
  });
});
