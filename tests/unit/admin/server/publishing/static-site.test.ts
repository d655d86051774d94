import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticSite } from '../../../../../admin/server/publishing/static-site.ts';

let folder: string;
let current: string | undefined;
const older = async (path: string) =>
  path === '/_astro/old.A1.css' ? join(folder, '1') : undefined;
const get = (path: string, headers: Record<string, string> = {}) =>
  staticSite({ current: () => current, older }).request(path, { headers });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-site-'));
  for (const release of ['1', '2']) {
    await mkdir(join(folder, release, 'news'), { recursive: true });
    await mkdir(join(folder, release, '_astro'));
    await writeFile(join(folder, release, 'news/index.html'), `<p>第 ${release} 版`);
    await writeFile(join(folder, release, '404.html'), '<p>没有这一页');
    await writeFile(join(folder, release, '_astro/a.B1.css'), 'p {}');
    await writeFile(join(folder, release, 'rss.xml'), '<rss/>');
  }
  await writeFile(join(folder, '1/rss.xml.br'), brotliCompressSync('<rss/>'));
  await writeFile(join(folder, '1/_astro/old.A1.css'), 'a {}');
  current = join(folder, '1');
});
afterAll(() => rm(folder, { recursive: true }));

test('pages end in a slash, whatever follows it', async () => {
  expect(await (await get('/news/')).text()).toBe('<p>第 1 版');
  const redirect = await get('/news?a=1');
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/news/?a=1']);
});

test('files are called what they are', async () => {
  expect((await get('/news/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await get('/rss.xml')).headers.get('content-type')).toContain('xml');
});

test('what is not there is answered by the page that says so', async () => {
  const answer = await get('/nothing/');
  expect([answer.status, await answer.text()]).toEqual([404, '<p>没有这一页']);
  expect((await get('/../2/news/')).status).toBe(404);
});

test('only files whose name changes with their content are kept by browsers', async () => {
  expect((await get('/_astro/a.B1.css')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/_astro/gone.css')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/news/')).headers.get('cache-control')).toBe('no-cache');
});

test('a browser that takes compressed text gets it', async () => {
  const answer = await get('/rss.xml', { 'accept-encoding': 'gzip, br' });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('<rss/>');
  expect((await get('/rss.xml')).headers.get('content-encoding')).toBeNull();
});

test('what a browser has already is not sent again', async () => {
  const first = await get('/news/');
  const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
  const again = await get('/news/', since);
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the next request after a switch is answered from the new release', async () => {
  current = join(folder, '2');
  expect(await (await get('/news/')).text()).toBe('<p>第 2 版');
});

test('a page that was opened before the switch still gets its style', async () => {
  const answer = await get('/_astro/old.A1.css');
  expect([answer.status, await answer.text()]).toEqual([200, 'a {}']);
});

test('before the first build there is a sentence', async () => {
  current = undefined;
  const answer = await get('/news/');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('还没有生成');
});
