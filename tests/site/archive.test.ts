import { cp, readFile, writeFile } from 'node:fs/promises';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { run } from './built-sites.ts';

describe('a new article', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'archive-'));
    await cp('content', join(folder, 'content'), { recursive: true });
    const entry = join(folder, 'content/news/2026-11-24-new');
    await mkdir(entry);
    await writeFile(
      join(entry, 'index.md'),
      '---\ntitle: 新的一篇\npublishedAt: 2026-11-24 08:00\ncategory: community\n---\n\n正文。\n',
    );
    await run('src/build/build.ts', [], {
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'site'),
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('adds pages and moves none', async () => {
    const pages = async (site: string) =>
      (await filesBelow(site)).filter((file) => file.endsWith('.html'));
    const [before, after] = [await pages(inject('facts')), await pages(join(folder, 'site'))];
    expect(after.filter((file) => !before.includes(file))).toEqual([
      'news/2026-11-24-new/index.html',
    ]);
    expect(before.filter((file) => !after.includes(file))).toEqual([]);
  });

  test('changes the lists that show it and no other article', async () => {
    const changed: string[] = [];
    for (const file of await filesBelow(inject('facts'))) {
      if (!file.endsWith('.html') || file.startsWith('admin/')) continue;
      const [before, after] = await Promise.all([
        readFile(join(inject('facts'), file), 'utf8'),
        readFile(join(folder, 'site', file), 'utf8'),
      ]);
      if (before !== after) changed.push(file);
    }
    expect(changed.sort()).toEqual([
      'index.html',
      'news/2026/11/index.html',
      'news/2026/index.html',
      'news/category/community/index.html',
      'news/index.html',
      'search/index.html',
    ]);
  });
});
