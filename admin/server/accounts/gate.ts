import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { z } from 'astro/zod';
import { Refusal, refusalOf } from '../content/refusal.ts';
import { type Account, openAccounts } from './accounts.ts';
import { openAttempts } from './attempts.ts';
import { openSessions, SESSION_SECONDS } from './sessions.ts';

/** What handlers behind the gate find in their context. */
export interface Entered {
  Variables: { account: Account };
}

/** Tells who asks. */
export interface Gate {
  /** The account of a request; undefined when nobody is logged in. */
  accountOf(c: Context): Promise<Account | undefined>;
  /** Lets only requests of the CMS through that come from an account, which they then carry. */
  onlyAccounts: MiddlewareHandler<Entered>;
  /** Refuses what another page, another name or a form sends. */
  onlyOwnPages: MiddlewareHandler;
  /** Leads who asks for a page of the admin without being logged in to the page where one logs in. */
  pages: MiddlewareHandler;
  /** What to print about it when the server starts; empty once there is an account. */
  invitation(): Promise<string>;
  /** Logs in and out. */
  sessions: Hono;
}

/** Whoever sits at a machine on which nobody has made an account. */
const THIS_COMPUTER: Account = { name: '这台电脑', role: '管理员' };
const COOKIE = 'admin-session';
const LOGIN = '/admin/login/';
const NO_ACCOUNT = '还没有账号。请在服务器上运行：npm run admin -- user add 名字 --role 管理员';
const NOT_LOGGED_IN = '登录已经过期，请重新登录。';

/**
 * The gate of the admin of a site at an address. As long as there is no account and the site is on this
 * machine alone, whoever sits at it may do everything; after that, and on a public address, one must
 * log in.
 */
export async function openGate(stateDir: string, siteUrl: string, now: () => Date): Promise<Gate> {
  const accounts = openAccounts(stateDir);
  const sessions = openSessions(stateDir, accounts, now);
  const attempts = openAttempts(stateDir, now);
  const secret = await secretIn(stateDir);
  const site = new URL(siteUrl);
  const isPublic = !isThisMachine(site.host);

  async function accountOf(c: Context): Promise<Account | undefined> {
    const sign = await getSignedCookie(c, secret, COOKIE);
    const account = sign ? await sessions.accountOf(sign) : undefined;
    if (account) return account;
    const isOpen = !isPublic && !wasPassedOn(c) && (await accounts.list()).length === 0;
    return isOpen ? THIS_COMPUTER : undefined;
  }

  const onlyOwnPages = createMiddleware(async (c, next) => {
    const { host = '', origin, 'content-type': type } = c.req.header();
    // A foreign name that leads here is how a foreign page would reach this machine.
    const own =
      host === site.host ? site.origin : isThisMachine(host) ? `http://${host}` : undefined;
    if (!own) {
      const error = isPublic
        ? `后台的网址是 ${site.origin}/admin/，请从那里进入。`
        : '后台只能在这台电脑上用 localhost 打开。';
      return c.json({ error }, 403);
    }
    const changes = !['GET', 'HEAD'].includes(c.req.method);
    if (changes && (origin !== own || !type?.startsWith('application/json'))) {
      return c.json({ error: '这个请求不是从后台发出的。' }, 403);
    }
    return next();
  });

  const onlyAccounts = createMiddleware<Entered>(async (c, next) => {
    const account = await accountOf(c);
    if (!account) {
      const error = (await accounts.list()).length === 0 ? NO_ACCOUNT : NOT_LOGGED_IN;
      return c.json({ error }, 401);
    }
    c.set('account', account);
    return next();
  });

  const pages = createMiddleware(async (c, next) => {
    const { path } = c.req;
    if (!path.endsWith('/') || path === LOGIN || (await accountOf(c))) return next();
    c.header('cache-control', 'no-store');
    return c.redirect(path === '/admin/' ? LOGIN : `${LOGIN}?next=${encodeURIComponent(path)}`);
  });

  const routes = new Hono();
  routes.use(onlyOwnPages);
  routes.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  routes.get('/', onlyAccounts, (c) => c.json(c.get('account')));
  routes.post('/', async (c) => {
    const { data } = credentials.safeParse(await c.req.json().catch(() => undefined));
    if (!data) throw new Refusal(422, '请填写名字和密码。');
    if ((await accounts.list()).length === 0) throw new Refusal(403, NO_ACCOUNT);
    await attempts.begin(data.name, addressOf(c));
    const account = await accounts.verify(data.name, data.password);
    if (!account) throw new Refusal(401, '名字或密码不对。');
    await attempts.succeeded(account.name);
    await setSignedCookie(c, COOKIE, await sessions.begin(account), secret, {
      path: '/admin',
      httpOnly: true,
      sameSite: 'Strict',
      secure: site.protocol === 'https:' && c.req.header('host') === site.host,
      maxAge: SESSION_SECONDS,
    });
    return c.json(account);
  });
  routes.delete('/', async (c) => {
    const sign = await getSignedCookie(c, secret, COOKIE);
    if (sign) await sessions.end(sign);
    deleteCookie(c, COOKIE, { path: '/admin' });
    return c.json({ message: '已退出' });
  });
  routes.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal !== error) console.error(error);
    return c.json({ error: refusal.message }, refusal.status);
  });

  async function invitation(): Promise<string> {
    if ((await accounts.list()).length > 0) return '';
    const isOpen = isPublic
      ? '还没有账号，谁也进不了后台。'
      : '还没有账号，只有在这台电脑上能进后台。';
    return `\n${isOpen}新建账号：npm run admin -- user add 名字 --role 管理员`;
  }

  return { invitation, accountOf, onlyAccounts, onlyOwnPages, pages, sessions: routes };
}

const credentials = z.object({ name: z.string().trim().min(1), password: z.string().min(1) });

function isThisMachine(host: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

/** Whether a server before this one, which listens on this machine alone, has passed the request on. */
function wasPassedOn(c: Context): boolean {
  return ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((name) => c.req.header(name));
}

/** Where a request comes from: what the server before this one says last, else the connection. */
function addressOf(c: Context): string {
  const passedOn = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return passedOn || getConnInfo(c).remote.address || '';
}

/** What cookies are signed with: made once, kept in the state folder, readable by its owner alone. */
async function secretIn(stateDir: string): Promise<string> {
  const path = join(stateDir, 'secret');
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return kept;
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(`${path}.next`, secret, { mode: 0o600 });
  await rename(`${path}.next`, path);
  return secret;
}
