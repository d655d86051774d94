import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check.ts';
import { faultText } from '../../src/model/fault.ts';
import { faultsOf } from './cases.ts';
import { at, goodContent, put, withContent } from './good-content.ts';

const { first, news, notice, page, site } = at;

describe('the whole folder', () => {
  test('a good community has no fault', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  test('byte order mark and CRLF are accepted', async () => {
    const asWindowsWrites = Object.fromEntries(
      Object.entries(goodContent).map(([file, content]) => [
        file,
        typeof content === 'string' && !file.endsWith('.pdf')
          ? `\uFEFF${content.replaceAll('\n', '\r\n')}`
          : content,
      ]),
    );
    expect(await faultsOf(asWindowsWrites)).toEqual([]);
  });

  test('faults of several files come at once, by file and line', async () => {
    const faults = await faultsOf({
      [site]: put('name: 试验社区\n', ''),
      [notice]: put('level: urgent\npublishAt: 2026-11-25 08:00', 'level: 急\npublishAt: 明天'),
      [first]: put('secretary: wang', 'secretary: wong'),
      [page]: Buffer.from([0xb1, 0xea]),
      'people/wang/wang.jpg': '',
    });
    expect(faults.map((text) => text.split('  ')[0])).toEqual([
      'branches/first.yml 第 4 行',
      'notices/2026-11-26-ting-shui/index.md 第 3 行',
      'notices/2026-11-26-ting-shui/index.md 第 4 行',
      'pages/about/index.md',
      'people/wang/index.yml 第 5 行',
      'site/index.yml',
    ]);
  });

  test('a fault names file, line, field and key', async () => {
    const [fault] = await withContent(
      { [news]: put('    alt: 堆在路边的雪\n', '    alt: ""\n') },
      (folder) => checkContent(folder),
    );
    expect(fault).toEqual({
      file: news,
      line: 13,
      field: '更多照片 第 2 项 照片说明',
      key: 'photos.1.alt',
      message: '没有填写，例如“志愿者在小区门口扫雪”。',
    });
  });

  test('links in the file system are refused, and what they point to is not read', async () => {
    const faults = await withContent({}, async (folder) => {
      await symlink('/etc/passwd', join(folder, 'pages/passwd.md'));
      await symlink('/etc', join(folder, 'news/etc'));
      await rm(join(folder, 'people/wang/wang.jpg'));
      await symlink('../../news/2026-11-23-sao-xue/xue.jpg', join(folder, 'people/wang/wang.jpg'));
      return (await checkContent(folder)).map(faultText);
    });
    expect(faults).toEqual([
      'news/etc  不能用快捷方式（符号链接）。请换成真正的文件。',
      'pages/passwd.md  不能用快捷方式（符号链接）。请换成真正的文件。',
      'people/wang/index.yml 第 5 行  “照片”（photo）：没有找到照片“wang.jpg”。请把文件放进 people/wang 文件夹，或改成那里有的文件名。',
      'people/wang/wang.jpg  不能用快捷方式（符号链接）。请换成真正的文件。',
    ]);
  });

  test('a folder without content has nothing to publish', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    const fault = {
      file: basename(folder),
      message: `文件夹是空的或不存在（${folder}），没有东西可以发布。`,
    };
    try {
      expect(await checkContent(folder)).toEqual([fault]);
      await mkdir(join(folder, 'news'));
      expect(await checkContent(folder)).toEqual([fault]);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await checkContent(folder)).toEqual([fault]);
  });

  test('a git repository in the folder is nobody’s content', async () => {
    const faults = await withContent({}, async (folder) => {
      await mkdir(join(folder, '.git'));
      await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main');
      return checkContent(folder);
    });
    expect(faults).toEqual([]);
  });

  test('says how far it is', async () => {
    const said: string[] = [];
    await withContent({}, (folder) => checkContent(folder, (text) => said.push(text)));
    expect(said).toContain('已读 18 条内容');
    expect(said.at(-1)).toBe('已看 4 / 4 个照片和附件');
  });
});
