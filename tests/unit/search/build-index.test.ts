import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { type Page, writeSite } from './built-index.ts';

const [cache, otherCache] = [
  join(tmpdir(), `index-${process.pid}`),
  join(tmpdir(), `index-${process.pid}-b`),
];
const folders: string[] = [cache, otherCache];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
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
    expect((await buildIndex(one, cache)).pages).toBe(60);
    await buildIndex(other, otherCache);
    const first = await filesOf(one);
    expect(await filesOf(other)).toEqual(first);
    await buildIndex(one, cache);
    expect(await filesOf(one)).toEqual(first);
  });

  it('makes only the year anew in which an article was published, with the bytes of a cold build', async () => {
    const pages: Record<string, Page> = {};
    for (const year of ['2024', '2025', '2026']) {
      for (const name of ['a', 'b', 'c']) {
        pages[`news/${year}-${name}`] = {
          title: `${year}年${name}`,
          text: '<p>停水供暖</p>',
          year,
        };
      }
    }
    pages.duty = { title: '值班', text: '<p>每周五</p>', year: '' };
    const before = await site(pages);
    expect((await buildIndex(before, cache)).indexed).toEqual(['2024', '2025', '2026']);
    const old = await site({ ...pages, 'news/2025-d': { title: '补发', text: '', year: '2025' } });
    expect((await buildIndex(old, cache)).indexed).toEqual(['2025']);
    const fresh = await site({ ...pages, 'news/2026-d': { title: '新', text: '', year: '2026' } });
    expect((await buildIndex(fresh, cache)).indexed).toEqual(['2026']);
    const warm = await filesOf(fresh);
    await rm(otherCache, { recursive: true, force: true });
    expect((await buildIndex(fresh, otherCache)).indexed).toHaveLength(3);
    expect(await filesOf(fresh)).toEqual(warm);
  });

  it('is in parts for a year of very many, of which a new article changes the last', async () => {
    const pages: Record<string, Page> = {};
    for (let day = 11; day < 18; day += 1) {
      pages[`news/${day}`] = { title: `第${day}篇`, text: '', day: `2026-01-${day}` };
    }
    const names = async (more: Record<string, Page>) =>
      (await buildIndex(await site({ ...pages, ...more }), cache, 3)).indexed;
    expect(await names({})).toEqual(['2026', '2026-2', '2026-3']);
    const later: Page = { title: '新的一篇', text: '', day: '2026-02-01' };
    expect(await names({ 'news/new': later })).toEqual(['2026-3']);
    expect(await names({ duty: { title: '值班', text: '', year: '' } })).toEqual(['2026-3']);
  });

  it('comes with lists of at most 250 titles, of which a new article changes the last of its year', async () => {
    const pages: Record<string, Page> = { duty: { title: '值班', text: '', year: '' } };
    for (let number = 100; number < 360; number += 1) {
      pages[`news/${number}`] = { title: `第${number}篇`, text: '', day: `2026-01-01` };
    }
    const listsOf = async (more: Record<string, Page>) => {
      const folder = await site({ ...pages, ...more });
      await buildIndex(folder, cache);
      const manifest: Manifest = JSON.parse(
        await readFile(join(folder, 'search/manifest.json'), 'utf8'),
      );
      return manifest.titles;
    };
    const before = await listsOf({});
    expect(before.map(({ name, count }) => [name, count])).toEqual([
      ['undated', 1],
      ['2026-2', 10],
      ['2026', 250],
    ]);
    const after = await listsOf({ 'news/new': { title: '新', text: '', day: '2026-02-01' } });
    expect(after.map(({ count }) => count)).toEqual([1, 11, 250]);
    expect(after[1]?.version).not.toBe(before[1]?.version);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it('is not made anew when only what stands around the texts has changed', async () => {
    const folder = await site({ 'news/a': { title: '扫雪', text: '<p>清晨</p>', year: '2026' } });
    await buildIndex(folder, cache);
    const file = join(folder, 'news/a/index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace('导航栏', '新的导航栏'));
    expect((await buildIndex(folder, cache)).indexed).toEqual([]);
  });

  it('holds no page that does not ask for it, even when none does', async () => {
    const folder = await site({});
    await writeFile(join(folder, 'index.html'), '<html lang="zh-CN"><p>首页</p></html>');
    expect(await buildIndex(folder, cache)).toEqual({ pages: 0, indexed: [] });
    const entry = await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry).languages).toEqual({});
  });

  it('comes without interface, since the site has its own', async () => {
    const folder = await site({ 'news/a': { title: '扫雪', text: '' } });
    const names = Object.keys(await filesOf(folder));
    expect((await buildIndex(folder, cache)).pages).toBe(1);
    const made = Object.keys(await filesOf(folder)).filter((name) => !names.includes(name));
    expect(made.filter((name) => /\.(js|css)$/.test(name))).toEqual(['pagefind/pagefind.js']);
  });
});
