import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { type Entered, openGate } from '../../../../../admin/server/accounts/gate.ts';

let folder: string;
let accounts: Accounts;
let server: ServerType;
let now: Date;
const SITE = 'https://community.example';
const PASSWORD = '桂花开了十月八号';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  accounts = openAccounts(folder);
  now = new Date('2026-11-25T01:00:00Z');
  await start();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

async function start(siteUrl = SITE): Promise<void> {
  const gate = await openGate(folder, siteUrl, () => now);
  const app = new Hono<Entered>();
  app.route('/admin/api/session', gate.sessions);
  app.use('/admin/api/who', gate.onlyOwnPages);
  app.use('/admin/api/who', gate.onlyAccounts);
  app.all('/admin/api/who', (c) => c.json(c.get('account')));
  app.get('/admin/*', gate.pages);
  app.get('/admin/*', (c) => c.text('page'));
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
}
const stop = () => new Promise((resolve) => server.close(resolve));
async function restart(siteUrl?: string): Promise<void> {
  await stop();
  await start(siteUrl);
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  said: string;
}

/** As a browser at the site asks through the server before ours; `undefined` leaves a header out. */
function ask(
  method: string,
  path: string,
  body?: object,
  changed: Record<string, string | undefined> = {},
): Promise<Answer> {
  const headers = {
    host: 'community.example',
    origin: SITE,
    'content-type': 'application/json',
    'x-forwarded-for': '203.0.113.7',
    ...changed,
  };
  const sent = Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== undefined),
  );
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', method, path, headers: sent },
      async (answer) => {
        let said = '';
        for await (const part of answer) said += part;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, said });
      },
    );
    asked.once('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}

const logIn = (name: string, password: string, headers?: Record<string, string | undefined>) =>
  ask('POST', '/admin/api/session', { name, password }, headers);
const cookieOf = ({ headers }: Answer) => String(headers['set-cookie']).split(';')[0] ?? '';
const who = (cookie?: string, headers = {}) =>
  ask('GET', '/admin/api/who', undefined, { cookie, ...headers });

test('name and password let in; the cookie is for this site alone and no script reads it', async () => {
  await accounts.add('王敏', '编辑', PASSWORD);
  const answer = await logIn('王敏', PASSWORD);
  expect([answer.status, JSON.parse(answer.said)]).toEqual([200, { name: '王敏', role: '编辑' }]);
  const attributes = String(answer.headers['set-cookie']).split('; ').slice(1).sort();
  expect(attributes).toEqual([
    'HttpOnly',
    'Max-Age=43200',
    'Path=/admin',
    'SameSite=Strict',
    'Secure',
  ]);
  expect(JSON.parse((await who(cookieOf(answer))).said)).toEqual({ name: '王敏', role: '编辑' });
});

test('the password is kept as argon2id, in files that only their owner reads', async () => {
  await accounts.add('王敏', '编辑', PASSWORD);
  const kept = await readFile(join(folder, 'accounts.json'), 'utf8');
  expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(kept).not.toContain(PASSWORD);
  for (const file of ['accounts.json', 'secret']) {
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  }
});

test('who is not logged in is told so, and led to the page where one logs in', async () => {
  await accounts.add('王敏', '编辑', PASSWORD);
  expect(await who()).toMatchObject({ status: 401, said: expect.stringContaining('请重新登录') });
  const page = (path: string, cookie?: string) => ask('GET', path, undefined, { cookie });
  expect((await page('/admin/')).headers.location).toBe('/admin/login/');
  expect((await page('/admin/health/')).headers.location).toBe(
    '/admin/login/?next=%2Fadmin%2Fhealth%2F',
  );
  expect((await page('/admin/login/')).said).toBe('page');
  expect((await page('/admin/', cookieOf(await logIn('王敏', PASSWORD)))).said).toBe('page');
});

describe('a session', () => {
  beforeEach(() => accounts.add('王敏', '编辑', PASSWORD));

  test('outlives a restart of the server', async () => {
    const cookie = cookieOf(await logIn('王敏', PASSWORD));
    await restart();
    expect((await who(cookie)).status).toBe(200);
  });

  test('ends at logout, for whoever holds the cookie', async () => {
    const cookie = cookieOf(await logIn('王敏', PASSWORD));
    await ask('DELETE', '/admin/api/session', undefined, { cookie });
    expect((await who(cookie)).status).toBe(401);
    await restart();
    expect((await who(cookie)).status).toBe(401);
  });

  test('ends after a working day', async () => {
    const cookie = cookieOf(await logIn('王敏', PASSWORD));
    now = new Date(now.getTime() + 12 * 3_600_000 - 1000);
    expect((await who(cookie)).status).toBe(200);
    now = new Date(now.getTime() + 2000);
    expect((await who(cookie)).status).toBe(401);
  });

  test('ends with its password and with its account; a new role counts at once', async () => {
    await accounts.add('主任', '管理员', PASSWORD);
    const cookie = cookieOf(await logIn('王敏', PASSWORD));
    await accounts.setRole('王敏', '审核');
    expect(JSON.parse((await who(cookie)).said).role).toBe('审核');
    await accounts.setPassword('王敏', '另一个很好的密码');
    expect((await who(cookie)).status).toBe(401);
    const again = cookieOf(await logIn('王敏', '另一个很好的密码'));
    await accounts.remove('王敏');
    expect((await who(again)).status).toBe(401);
  });

  test('is not believed with another signature', async () => {
    const cookie = cookieOf(await logIn('王敏', PASSWORD));
    const [sign = ''] = cookie.split('.');
    expect((await who(`${sign}.AAAA`)).status).toBe(401);
    expect((await who(sign)).status).toBe(401);
  });
});

describe('wrong passwords', () => {
  beforeEach(() => accounts.add('王敏', '编辑', PASSWORD));

  test('ten of them stop the eleventh, also the right one and after a restart, for a while', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => logIn('王敏', `错的密码${index}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(10).fill(401), 429, 429]);
    await restart();
    const stopped = await logIn('王敏', PASSWORD);
    expect([stopped.status, stopped.said]).toEqual([429, expect.stringContaining('15 分钟')]);
    now = new Date(now.getTime() + 16 * 60_000);
    expect((await logIn('王敏', PASSWORD)).status).toBe(200);
  });

  test('for many names from one address stop that address, not another', async () => {
    for (let index = 0; index < 30; index++) await logIn(`某人${index}`, '错的密码');
    expect((await logIn('王敏', PASSWORD)).status).toBe(429);
    const elsewhere = { 'x-forwarded-for': '203.0.113.7, 198.51.100.9' };
    expect((await logIn('王敏', PASSWORD, elsewhere)).status).toBe(200);
  });

  test('are told in the same words whether there is such a name or not', async () => {
    const [there, nobody] = [await logIn('王敏', '错的密码'), await logIn('李强', '错的密码')];
    expect([there.status, there.said]).toEqual([nobody.status, nobody.said]);
  });
});

describe('nobody but the site itself is answered', () => {
  let cookie: string;
  beforeEach(async () => {
    await accounts.add('王敏', '编辑', PASSWORD);
    cookie = cookieOf(await logIn('王敏', PASSWORD));
  });
  const post = (headers: Record<string, string | undefined>) =>
    ask('POST', '/admin/api/who', {}, { cookie, ...headers });

  test.each<[string, Record<string, string | undefined>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['the same name without encryption', { origin: 'http://community.example' }],
    ['another port', { origin: `${SITE}:8443` }],
    ['a page without an origin', { origin: 'null' }],
    ['what says no origin', { origin: undefined }],
    ['a form', { 'content-type': 'text/plain' }],
    ['another name of the server', { host: 'evil.example', origin: 'https://evil.example' }],
  ])('not %s', async (_, headers) => {
    expect((await post(headers)).status).toBe(403);
    expect((await logIn('王敏', PASSWORD, headers)).status).toBe(403);
  });

  test('the site is', async () => {
    expect((await post({})).status).toBe(200);
  });
});

describe('while there is no account', () => {
  const here = {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'x-forwarded-for': undefined,
  };

  test('whoever sits at the machine may do everything, and nobody from elsewhere', async () => {
    await restart('http://localhost:4321');
    expect(JSON.parse((await who(undefined, here)).said)).toEqual({
      name: '这台电脑',
      role: '管理员',
    });
    expect((await who(undefined, { ...here, 'x-forwarded-for': '203.0.113.7' })).status).toBe(401);
    await accounts.add('王敏', '管理员', PASSWORD);
    expect((await who(undefined, here)).status).toBe(401);
  });

  test('a public site answers with how to make one', async () => {
    expect((await who()).said).toContain('npm run admin -- user add');
    expect((await who(undefined, here)).status).toBe(401);
    expect((await logIn('王敏', PASSWORD)).said).toContain('npm run admin -- user add');
  });
});

describe('accounts', () => {
  test.each([
    ['short', '至少要 8'],
    ['11111111', '太好猜'],
    ['12345678', '太好猜'],
    ['王敏王敏的密码一', '自己的名字'],
  ])('the password %s is refused', async (password, message) => {
    await expect(accounts.add('王敏', '编辑', password)).rejects.toThrow(message);
  });

  test('have names that can stand in the history', async () => {
    for (const name of ['', '王\n敏', '<王>', '很'.repeat(21)]) {
      await expect(accounts.add(name, '编辑', PASSWORD)).rejects.toThrow('名字要 1 到 20');
    }
    await accounts.add('王敏', '编辑', PASSWORD);
    await expect(accounts.add('王敏', '审核', PASSWORD)).rejects.toThrow('已经有账号');
  });

  test('keep one 管理员', async () => {
    await accounts.add('主任', '管理员', PASSWORD);
    await expect(accounts.remove('主任')).rejects.toThrow('最后一个管理员');
    await expect(accounts.setRole('主任', '编辑')).rejects.toThrow('最后一个管理员');
    await accounts.add('书记', '管理员', PASSWORD);
    await accounts.remove('主任');
    expect(await accounts.list()).toEqual([{ name: '书记', role: '管理员' }]);
  });
});
