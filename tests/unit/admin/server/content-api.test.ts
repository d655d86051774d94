import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentApi as address } from '../../../../admin/content-api.ts';
import { openGate } from '../../../../admin/server/accounts/gate.ts';
import { contentApi } from '../../../../admin/server/content-api.ts';
import { openStore } from '../../../../admin/server/content/store.ts';
import { at, goodContent, photo } from '../../../content/good-content.ts';
import { newContent } from './content/new-content.ts';

let folder: string;
let api: Hono;
const content = () => join(folder, 'content');

beforeAll(async () => {
  folder = await newContent();
  await mkdir(join(content(), 'notices/.git'));
  await writeFile(join(content(), 'notices/.git/config'), 'secret');
  await writeFile(join(folder, 'package.json'), '{}');
  await symlink(join(folder, 'package.json'), join(content(), 'honors/link.md'));
  await symlink(folder, join(content(), 'honors/out'));
  const store = openStore(content(), join(folder, 'state'));
  await store;
  const gate = await openGate(join(folder, 'state'), 'http://localhost:4321', () => new Date());
  api = new Hono().route(address, contentApi(content(), store, gate));
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (question: object, headers: Record<string, string> = {}) =>
  api.request(address, {
    method: 'POST',
    headers: {
      host: 'localhost:4321',
      origin: 'http://localhost:4321',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(question),
  });
const read = (path: string) =>
  api.request(`${address}/${path}`, { headers: { host: 'localhost:4321' } });
const article =
  '---\ntitle: 新\npublishedAt: 2026-11-24 08:00\ncategory: volunteer\n---\n雪停了。\n';
const persist = (path: string, raw = article, assets: object[] = []) => ({
  action: 'persistEntry',
  params: {
    branch: 'main',
    dataFiles: [{ slug: 'a', path, raw }],
    assets,
    options: { commitMessage: 'a', useWorkflow: false, status: 'draft' },
  },
});
const getEntry = (path: string) => ({ action: 'getEntry', params: { branch: 'main', path } });

test('a list has every entry of a folder without its text', async () => {
  const askFor = (folder: string, extension: string, depth: number) =>
    ask({ action: 'entriesByFolder', params: { branch: 'main', folder, extension, depth } });
  const list = async (...asked: Parameters<typeof askFor>) => {
    const entries = (await (await askFor(...asked)).json()) as {
      data: string;
      file: { path: string };
    }[];
    return Object.fromEntries(entries.map(({ data, file }) => [file.path, data]));
  };
  await mkdir(join(content(), 'venues/shu-hua'), { recursive: true });
  await mkdir(join(content(), 'branches/too-deep'), { recursive: true });
  const front = '---\nname: 书画间\nuse: "写字---画画"\n---\n';
  await writeFile(
    join(content(), 'venues/shu-hua/index.md'),
    `${front}很长的介绍。\n---\n还有。\n`,
  );
  await writeFile(join(content(), 'venues/shu-hua/tu.png'), 'png');
  await writeFile(join(content(), 'branches/too-deep/er.yml'), 'name: 第二党支部\n');
  const venues = await list('venues', 'md', 2);
  expect(venues['venues/shu-hua/index.md']).toBe(front);
  expect(Object.keys(venues)).toEqual([at.venue, 'venues/shu-hua/index.md']);
  expect(await list('branches', 'yml', 1)).toEqual({
    'branches/committee.yml': goodContent['branches/committee.yml'],
    'branches/first.yml': goodContent['branches/first.yml'],
  });
  expect(await list('pages', 'yml', 2)).toEqual({});
  expect((await askFor('../secret', 'yml', 2)).status).toBe(422);
});

test('the CMS reads and writes entries', async () => {
  const answer = await ask(getEntry(at.notice));
  expect(await answer.json()).toMatchObject({ data: goodContent[at.notice] });
  expect((await ask(persist('news/2026-11-24-xin/index.md'))).status).toBe(200);
  expect(await readFile(join(content(), 'news/2026-11-24-xin/index.md'), 'utf8')).toBe(article);
});

test('a collection is listed with its entries alone', async () => {
  const params = { folder: 'honors', extension: 'yml', depth: 2 };
  const entries = await (await ask({ action: 'entriesByFolder', params })).json();
  expect(entries).toMatchObject([{ data: goodContent[at.honor], file: { path: at.honor } }]);
});

test('files beside an entry are listed by name and fetched one by one', async () => {
  const list = { action: 'getMedia', params: { branch: 'main', mediaFolder: 'people/wang' } };
  expect(await (await ask(list)).json()).toEqual([
    { id: 'people/wang/wang.jpg', name: 'wang.jpg', path: 'people/wang/wang.jpg' },
  ]);
  const answer = await read('people/wang/wang.jpg');
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo);
});

describe('nobody but the CMS is answered', () => {
  test.each([
    ['a name that only leads to this machine', { host: 'evil.example:4321' }],
    ['another page of the browser', { origin: 'http://localhost:9999' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a page without an origin', { origin: 'null' }],
  ])('not %s', async (_, headers) => {
    expect((await ask(getEntry(at.notice), headers)).status).toBe(403);
  });
});

describe('nothing but content is touched', () => {
  test.each([
    '../package.json',
    'notices/../../package.json',
    '.git/config',
    'notices/.git/config',
    'package.json',
    '/etc/passwd',
    'notices\\..\\..\\package.json',
    '',
  ])('%s is neither read nor written', async (path) => {
    expect((await ask(getEntry(path))).status).toBe(422);
    expect((await ask(persist(path))).status).toBe(422);
    const files = [{ path }];
    expect((await ask({ action: 'entriesByFiles', params: { files } })).status).toBe(422);
    expect((await ask({ action: 'deleteFiles', params: { paths: [path] } })).status).toBe(422);
    expect((await ask({ action: 'getMedia', params: { mediaFolder: path } })).status).toBe(422);
    const asset = { path, content: '', encoding: 'base64' };
    expect((await ask({ action: 'persistMedia', params: { asset } })).status).toBe(422);
  });

  test('an entry is not moved out of the content', async () => {
    const question = persist(at.notice);
    question.params.dataFiles = [{ ...question.params.dataFiles[0], newPath: '../a.md' } as never];
    expect((await ask(question)).status).toBe(422);
  });

  test.each(['honors/link.md', 'honors/out/package.json', 'honors/wen-ming/index.yml/a.md'])(
    '%s leads out of it: nothing is read, nothing written',
    async (path) => {
      expect(await (await ask(getEntry(path))).json()).toMatchObject({ data: null });
      expect((await ask(persist(path))).status).toBe(422);
      expect((await read(path)).status).toBe(404);
      expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('{}');
    },
  );

  test.each([
    {},
    { action: 'info' },
    { action: 'getEntry' },
    { action: 'persistEntry', params: {} },
  ])('%j is no question of the CMS', async (question) => {
    expect((await ask(question)).status).toBe(422);
  });

  test.each(['.git/config', '..%2Fpackage.json', 'notices/%2e%2e/%2e%2e/package.json'])(
    '%s is not fetched',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});

describe('only what belongs on the site is taken', () => {
  const upload = (path: string) => [
    { path, content: photo.toString('base64'), encoding: 'base64' },
  ];
  const entry = 'news/2026-11-24-xue/index.md';

  test('a photo is', async () => {
    const answer = await ask(persist(entry, undefined, upload('news/2026-11-24-xue/扫雪.jpg')));
    expect(answer.status).toBe(200);
  });

  test.each(['a.html', 'a.svg', 'a.js', 'a'])('%s is not', async (name) => {
    const answer = await ask(persist(entry, undefined, upload(`news/2026-11-24-xue/${name}`)));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('不能放到网站上');
  });

  test('forty megabytes are too much, and a remedy is said', async () => {
    const large = [{ path: 'news/2026-11-24-xue/a.jpg', content: 'A'.repeat(53 * 1024 * 1024) }];
    const answer = await ask(persist(entry, undefined, large));
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('太大')]);
  });

  test('a photo that only iPhones show is refused with a remedy', async () => {
    const answer = await ask(persist(entry, undefined, upload('news/2026-11-24-xue/IMG_1.HEIC')));
    expect(await answer.text()).toContain('JPG');
  });

  test('an entry is a content file, and its front matter is no program', async () => {
    expect((await ask(persist('news/2026-11-24-xue/index.html'))).status).toBe(422);
    expect((await ask(persist(entry, '---js\n{}\n---\n'))).status).toBe(422);
  });
});
