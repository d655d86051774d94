import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentApi as address } from '../../../../admin/content-api.ts';
import { contentApi } from '../../../../admin/server/content-api.ts';
import { type DecapServer, startDecapServer } from '../../../../admin/server/decap-server.ts';

let folder: string;
let server: DecapServer;
const content = () => join(folder, 'content');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-api-'));
  await mkdir(join(content(), 'notices/ting-shui'), { recursive: true });
  await mkdir(join(content(), '.git'));
  await writeFile(join(content(), 'notices/ting-shui/index.md'), '---\ntitle: 停水\n---\n');
  await writeFile(join(content(), 'notices/ting-shui/tu.png'), 'png');
  await writeFile(join(content(), '.git/config'), 'secret');
  await writeFile(join(folder, 'package.json'), '{}');
  server = await startDecapServer(content());
});
afterAll(async () => {
  server?.stop();
  await rm(folder, { recursive: true });
});

const api = () => new Hono().route(address, contentApi(content(), server.address));
const ask = (question: object, headers: Record<string, string> = {}) =>
  api().request(address, {
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
  api().request(`${address}/${path}`, { headers: { host: 'localhost:4321' } });
const persist = (path: string, raw = '---\ntitle: 新\n---\n', assets: object[] = []) => ({
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
  const list = (folder: string, extension: string, depth: number) =>
    ask({ action: 'entriesByFolder', params: { branch: 'main', folder, extension, depth } });
  await mkdir(join(content(), 'venues/shu-hua'), { recursive: true });
  await mkdir(join(content(), 'branches/too-deep'), { recursive: true });
  const front = '---\nname: 书画间\nuse: "写字---画画"\n---\n';
  await writeFile(
    join(content(), 'venues/shu-hua/index.md'),
    `${front}很长的介绍。\n---\n还有。\n`,
  );
  await writeFile(join(content(), 'venues/shu-hua/tu.png'), 'png');
  await writeFile(join(content(), 'branches/yi.yml'), 'name: 第一党支部\n');
  await writeFile(join(content(), 'branches/too-deep/er.yml'), 'name: 第二党支部\n');
  expect(await (await list('venues', 'md', 2)).json()).toMatchObject([
    { data: front, file: { path: 'venues/shu-hua/index.md' } },
  ]);
  expect(await (await list('branches', 'yml', 1)).json()).toMatchObject([
    { data: 'name: 第一党支部\n', file: { path: 'branches/yi.yml' } },
  ]);
  expect(await (await list('honors', 'yml', 2)).json()).toEqual([]);
  expect((await list('../secret', 'yml', 2)).status).toBe(422);
});

test('the CMS reads and writes entries', async () => {
  const answer = await ask(getEntry('notices/ting-shui/index.md'));
  expect(await answer.json()).toMatchObject({ data: '---\ntitle: 停水\n---\n' });
  expect((await ask(persist('news/sao-xue/index.md'))).status).toBe(200);
  expect(await readFile(join(content(), 'news/sao-xue/index.md'), 'utf8')).toContain('title: 新');
});

test('files beside an entry are listed by name and fetched one by one', async () => {
  const list = { action: 'getMedia', params: { branch: 'main', mediaFolder: 'notices/ting-shui' } };
  expect(await (await ask(list)).json()).toEqual([
    { id: 'notices/ting-shui/tu.png', name: 'tu.png', path: 'notices/ting-shui/tu.png' },
  ]);
  expect(await (await read('notices/ting-shui/tu.png')).text()).toBe('png');
});

describe('nobody but the CMS is answered', () => {
  test.each([
    ['a name that only leads to this machine', { host: 'evil.example:4321' }],
    ['another page of the browser', { origin: 'http://localhost:9999' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a page without an origin', { origin: 'null' }],
  ])('not %s', async (_, headers) => {
    expect((await ask(getEntry('notices/ting-shui/index.md'), headers)).status).toBe(403);
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
    const question = persist('notices/ting-shui/index.md');
    question.params.dataFiles = [{ ...question.params.dataFiles[0], newPath: '../a.md' } as never];
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
  const upload = (path: string) => [{ path, content: 'AA==', encoding: 'base64' }];
  const entry = 'news/sao-xue/index.md';

  test('photos and documents are', async () => {
    const answer = await ask(persist(entry, undefined, upload('news/sao-xue/扫雪.jpg')));
    expect(answer.status).toBe(200);
  });

  test.each(['a.html', 'a.svg', 'a.js', 'a'])('%s is not', async (name) => {
    const answer = await ask(persist(entry, undefined, upload(`news/sao-xue/${name}`)));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('不能放到网站上');
  });

  test('a photo that only iPhones show is refused with a remedy', async () => {
    const answer = await ask(persist(entry, undefined, upload('news/sao-xue/IMG_1.HEIC')));
    expect(await answer.text()).toContain('JPG');
  });

  test('an entry is a content file, and its front matter is no program', async () => {
    expect((await ask(persist('news/sao-xue/index.html'))).status).toBe(422);
    expect((await ask(persist(entry, '---js\n{}\n---\n'))).status).toBe(422);
  });
});
