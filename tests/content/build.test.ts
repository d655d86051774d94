import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, put, withContent } from './good-content.ts';

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  site = join(folder, 'site');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'the good old site');
  await writeFile(join(site, '404.html'), 'not here');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command with some variables set. */
async function build(variables: Record<string, string>) {
  const child = spawn(process.execPath, [resolve('src/build/build.ts')], {
    env: { ...process.env, OUT_DIR: site, ...variables },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let complained = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const status = await new Promise((done) => child.on('close', done));
  return { status, said, complained };
}

describe('a build that cannot be', () => {
  test('names all faults of the content, ends with 1 and leaves the site as it was', async () => {
    const { status, complained } = await withContent(
      {
        [at.first]: put('secretary: wang', 'secretary: wong'),
        [at.notice]: put('level: urgent', 'level: 急'),
      },
      (content) => build({ CONTENT_DIR: content }),
    );
    expect(status).toBe(1);
    expect(complained.split('\n')).toEqual([
      'branches/first.yml 第 4 行  “书记”（secretary）：“人员”里没有“wong”。是不是想写“wang”（王某）？',
      'notices/2026-11-26-ting-shui/index.md 第 3 行  “级别”（level）：“急”不在可选的范围里。可以写：normal（普通）、important（重要）、urgent（紧急）。',
      '',
      '内容检查没有通过：2 个文件里有 2 处错误。请按上面的提示改好。',
      '没有构建成功，原来的网站没有改动。',
      '',
    ]);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the good old site');
    expect(await readdir(folder)).toEqual(['site']);
  });

  test.each([
    [
      'a moment that is none',
      { SITE_NOW: '2026-02-30T09:30:00+08:00' },
      'SITE_NOW 不是有效的时间：“2026-02-30T09:30:00+08:00”。请写成 2026-11-23T09:30:00+08:00 的样子。',
    ],
    [
      'an address that is none',
      { SITE_URL: 'community.example' },
      'SITE_URL 不是网址：“community.example”。请写成 https://www.example.cn 的样子。',
    ],
    [
      'an output in which the project lies',
      { OUT_DIR: resolve('.') },
      `OUT_DIR 不能是 ${resolve('.')}：构建会换掉整个文件夹，那里有别的东西。请换一个，例如 dist。`,
    ],
    [
      'an output that is no site',
      { OUT_DIR: resolve('src') },
      `OUT_DIR 不能是 ${resolve('src')}：构建会换掉整个文件夹，那里有别的东西。请换一个，例如 dist。`,
    ],
  ])('says so of %s', async (_title, variables, problem) => {
    expect(await build(variables)).toEqual({
      status: 1,
      said: '',
      complained: `${problem}\n没有构建成功，原来的网站没有改动。\n`,
    });
  });
});
