import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyApi as address } from '../../../../admin/content-api.ts';
import { openGate } from '../../../../admin/server/accounts/gate.ts';
import { type ContentStore, openStore } from '../../../../admin/server/content/store.ts';
import { historyApi } from '../../../../admin/server/history-api.ts';
import { photo } from '../../../content/good-content.ts';
import { newContent } from './content/new-content.ts';

let folder: string;
let store: ContentStore;
let api: Hono;
beforeEach(async () => {
  folder = await newContent();
  const opened = openStore(join(folder, 'content'), join(folder, 'state'));
  store = await opened;
  const gate = await openGate(join(folder, 'state'), 'http://localhost:4321', () => new Date());
  api = new Hono().route(address, historyApi(opened, gate));
});
afterEach(() => rm(folder, { recursive: true }));

const path = 'news/2026-11-24-xue/index.md';
const beside = 'news/2026-11-24-xue/xue.jpg';
const article = (words: string) =>
  Buffer.from(
    `---\ntitle: 清晨扫雪\npublishedAt: 2026-11-24 08:00\ncategory: volunteer\n---\n${words}\n\n![雪](xue.jpg)\n`,
  );
const save = (name: string, files: [string, Buffer | undefined][]) =>
  store.save({ files: new Map(files), seen: new Map(), editor: { name } });

const headers = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json',
};
const get = async (what: string) => (await api.request(address + what, { headers })).json();
const restore = (commit: string, wanted = path) =>
  api.request(`${address}/restore`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ commit, path: wanted }),
  });

test('tells who changed what, of everything and of one entry', async () => {
  await save('王敏', [
    [path, article('雪停了。')],
    [beside, photo],
  ]);
  await save('李强', [['honors/jiang/index.yml', Buffer.from('name: 奖\nlevel: province\n')]]);
  await save('李强', [[path, article('雪已经停了。')]]);
  const told = (changes: { editor: string; message: string }[]) =>
    changes.map(({ editor, message }) => `${editor}：${message}`);
  expect(told(await get(''))).toEqual([
    '李强：修改文章：清晨扫雪',
    '李强：新建荣誉：奖',
    '王敏：新建文章：清晨扫雪',
    '后台以外：网站内容',
  ]);
  const own = await get(`?path=${path}`);
  expect(told(own)).toEqual(['李强：修改文章：清晨扫雪', '王敏：新建文章：清晨扫雪']);
  expect(own[1].files).toEqual([{ path, deed: 'A' }]);
});

test('shows a difference letter by letter', async () => {
  await save('王敏', [
    [path, article('雪停了。')],
    [beside, photo],
  ]);
  await save('王敏', [[path, article('雪已经停了！𠮷')]]);
  const [{ commit }] = await get('');
  const pieces: { kind: string; text: string }[] = await get(
    `/difference?commit=${commit}&path=${path}`,
  );
  const changed = pieces.filter(({ kind }) => kind !== 'same');
  expect(changed).toEqual([
    { kind: 'added', text: '已经' },
    { kind: 'removed', text: '。' },
    { kind: 'added', text: '！𠮷' },
  ]);
});

test('brings back an earlier version, and what was deleted with its photos', async () => {
  await save('王敏', [
    [path, article('雪停了。')],
    [beside, photo],
  ]);
  await save('李强', [[path, article('写错了。')]]);
  const [, first] = await get('');
  expect((await restore(first.commit)).status).toBe(200);
  const read = () => readFile(join(folder, 'content', path), 'utf8');
  expect(await read()).toContain('雪停了。');
  expect((await get(''))[0]).toMatchObject({ editor: '这台电脑', message: '恢复文章：清晨扫雪' });

  await save('李强', [
    [path, undefined],
    [beside, undefined],
  ]);
  const [deletion] = await get('');
  expect((await restore(deletion.commit)).status).toBe(200);
  expect(await read()).toContain('雪停了。');
  expect(await readFile(join(folder, 'content', beside))).toEqual(photo);
});

test.each(['../package.json', '.git/config', 'news/x/a.jpg', ''])(
  '%s has no history',
  async (wanted) => {
    const answer = await api.request(`${address}?path=${encodeURIComponent(wanted)}`, { headers });
    expect(answer.status).toBe(422);
    const [{ commit }] = await get('');
    expect((await restore(commit, wanted)).status).toBe(422);
    expect((await restore('HEAD~1', path)).status).toBe(422);
  },
);
