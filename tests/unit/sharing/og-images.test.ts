import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRAWN_BY, pictureOf } from '../../../src/sharing/drawn-before.ts';
import { drawPictures } from '../../../src/sharing/og-images.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'og-images-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const page = (title: string, picture?: string) =>
  `<!doctype html><html><head><meta property="og:title" content="${title}">` +
  `<meta property="og:site_name" content="振兴社区">` +
  `${picture === undefined ? '' : `<meta property="og:image" content="${picture}">`}</head><body></body></html>`;

/** A built site of these pages; pictures are drawn into it. */
async function site(name: string, pages: Record<string, string>): Promise<string> {
  const folder = join(scratch, name);
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return folder;
}

async function picturesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.png')).sort();
}

const pages = {
  'index.html': page('振兴社区', 'https://example.org/og/index.png'),
  'news/snow/index.html': page('门口的雪扫净了', 'https://example.org/og/news/snow.png'),
  '404.html': page('未找到'),
};

describe('at the end of a build', () => {
  test('just the pages that ask for a picture get one', async () => {
    const folder = await site('asked', pages);
    expect(await drawPictures(folder, join(scratch, 'cache'))).toBe(2);
    expect(await picturesOf(folder)).toEqual(['og/index.png', 'og/news/snow.png']);
  });

  test('two pages of the same words are drawn at once', async () => {
    const card = { title: '停水通知', site: '振兴社区' };
    const cache = join(scratch, 'same-words');
    const drawn = await Promise.all(Array.from({ length: 12 }, () => pictureOf(card, cache)));
    expect(new Set(drawn.map((picture) => picture.toString('base64'))).size).toBe(1);
    expect(await picturesOf(cache)).toHaveLength(1);
  });

  test('a picture drawn before is used again', async () => {
    const cache = join(scratch, 'used-again');
    await drawPictures(await site('first', pages), cache);
    for (const picture of await picturesOf(cache)) await writeFile(join(cache, picture), 'kept');
    const second = await site('second', pages);
    await drawPictures(second, cache);
    expect(await readFile(join(second, 'og/news/snow.png'), 'utf8')).toBe('kept');
  });

  test('a picture has the same bytes whether kept or drawn anew', async () => {
    const folders = await Promise.all(['one', 'kept', 'anew'].map((name) => site(name, pages)));
    const [one, kept, anew] = folders as [string, string, string];
    await drawPictures(one, join(scratch, 'same'));
    await drawPictures(kept, join(scratch, 'same'));
    await drawPictures(anew, join(scratch, 'empty'));
    const bytes = (folder: string) => readFile(join(folder, 'og/news/snow.png'));
    expect((await bytes(kept)).equals(await bytes(one))).toBe(true);
    expect((await bytes(anew)).equals(await bytes(one))).toBe(true);
  });

  test('only a page whose words changed is drawn anew', async () => {
    const cache = join(scratch, 'changed');
    await drawPictures(await site('before', pages), cache);
    await drawPictures(
      await site('after', { ...pages, 'index.html': page('新名字', '/og/index.png') }),
      cache,
    );
    expect(await picturesOf(cache)).toHaveLength(3);
  });

  test('a page with a broken path of its picture is named', async () => {
    const folder = await site('broken', { 'duty/index.html': page('值班说事', '/og/duty.jpg') });
    await expect(drawPictures(folder, join(scratch, 'cache'))).rejects.toThrow(
      /页面 duty\/index\.html 的分享图：og:image/,
    );
  });

  test('two pages that say different things cannot have one picture', async () => {
    const folder = await site('twice', {
      'a/index.html': page('甲', '/og/x.png'),
      'b/index.html': page('乙', '/og/x.png'),
    });
    await expect(drawPictures(folder, join(scratch, 'cache'))).rejects.toThrow(
      /页面 b\/index\.html .*a\/index\.html/,
    );
  });
});

test('every file that a card is drawn with counts for whether it was drawn before', async () => {
  const known = new Set<string>();
  const follow = async (file: URL) => {
    if (known.has(file.href)) return;
    known.add(file.href);
    const imports = (await readFile(file, 'utf8')).matchAll(/from '(\.[^']+)'/g);
    for (const [, path = ''] of imports) await follow(new URL(path, file));
  };
  const folder = new URL('../../../src/sharing/', import.meta.url);
  await follow(new URL('card.ts', folder));
  expect([...known].sort()).toEqual(DRAWN_BY.map((file) => new URL(file, folder).href).sort());
});
