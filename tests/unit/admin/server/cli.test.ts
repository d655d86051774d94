import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

function admin(words: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', 'admin', '--', ...words],
    {
      encoding: 'utf8',
      input,
      env: { ...process.env, STATE_DIR: folder },
    },
  );
  return { said: (stdout + stderr).trim(), status };
}

test('the operator makes, changes and removes accounts', () => {
  expect(admin(['user', 'list']).said).toBe('还没有账号。');
  expect(admin(['user', 'add', '王敏', '--role', '编辑'], '桂花开了十月八号\n')).toEqual({
    said: '“王敏”（编辑）可以登录了。',
    status: 0,
  });
  expect(admin(['user', 'role', '王敏', '管理员']).said).toBe('“王敏”现在是管理员。');
  expect(admin(['user', 'list']).said).toBe('王敏\t管理员');
  expect(admin(['user', 'passwd', '王敏'], '短').said).toBe('密码至少要 8 个字。');
  expect(admin(['user', 'remove', '王敏'])).toEqual({
    said: '“王敏”是最后一个管理员。请先让别人也做管理员。',
    status: 1,
  });
});

test('and is told how, in whatever he mistypes', () => {
  for (const words of [[], ['user'], ['user', 'add'], ['nonsense', 'x']]) {
    expect(admin(words)).toMatchObject({ said: expect.stringContaining('用法'), status: 1 });
  }
  expect(admin(['user', 'add', '李强', '--role', '主编']).said).toContain('编辑、审核、管理员');
});
