import { posix } from 'node:path';
import { z } from 'astro/zod';
import { Hono } from 'hono';
import { collectionOf } from '../../src/model/check/files.ts';
import type { Entered, Gate } from './accounts/gate.ts';
import { isContentPath } from './content-api.ts';
import { Refusal, refusalOf } from './content/refusal.ts';
import type { ContentStore } from './content/store.ts';

const MOST = 100;
const MOST_FILES = 12;

const commit = z.string().regex(/^[0-9a-f]{40}$/);
const path = z.string().refine((text) => isContentPath(text) && collectionOf(text) !== undefined);
const place = z.object({ commit, path });

/**
 * Who changed what and when: `GET /` the newest changes, with `path` those of an entry;
 * `GET /difference` what one of them changed; `POST /restore` brings an entry back as it was then.
 */
export function historyApi(opened: Promise<ContentStore>, gate: Gate): Hono<Entered> {
  const api = new Hono<Entered>();
  api.use(gate.onlyOwnPages);
  api.use(gate.onlyAccounts);

  api.get('/', async (c) => {
    const wanted = c.req.query('path');
    const { history } = await opened;
    const about = wanted === undefined ? undefined : folderOf(read(path, wanted));
    const changes = await history.changes(MOST, about);
    return c.json(
      changes.map((change) => ({
        ...change,
        files: change.files.filter(({ path }) => collectionOf(path)).slice(0, MOST_FILES),
      })),
    );
  });
  api.get('/difference', async (c) => {
    const asked = read(place, c.req.query());
    return c.json(await (await opened).history.difference(asked.commit, asked.path));
  });
  api.post('/restore', async (c) => {
    const asked = read(place, await c.req.json().catch(() => undefined));
    const store = await opened;
    const at = (revision: string) => store.history.filesAt(revision, folderOf(asked.path));
    const then = await at(asked.commit);
    // Of what a change deleted, the version before it is meant.
    const files = then.has(asked.path) ? then : await at(`${asked.commit}^`);
    if (!files.has(asked.path)) throw new Refusal(404, '那一版里没有这一条内容。');
    const { savedAt } = await store.save({
      files,
      seen: new Map(),
      editor: c.get('account'),
      deed: '恢复',
    });
    return c.json({ savedAt: savedAt.toISOString() });
  });
  api.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal !== error) console.error(error);
    return c.json({ error: refusal.message }, refusal.status);
  });
  return api;
}

/** An entry that is a folder goes with what lies beside it. */
function folderOf(path: string): string {
  return posix.basename(path).startsWith('index.') ? posix.dirname(path) : path;
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, success } = schema.safeParse(value);
  if (!success) throw new Refusal(422, '后台不认识这个请求。请刷新页面再试。');
  return data;
}
