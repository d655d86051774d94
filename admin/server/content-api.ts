import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getMimeType } from 'hono/utils/mime';
import { collectionList } from '../../src/community/collections.ts';
import { contentApi as address } from '../content-api.ts';
import type { Entered, Gate } from './accounts/gate.ts';
import { answerOf } from './content/answers.ts';
import { refusalOf } from './content/refusal.ts';
import type { ContentStore } from './content/store.ts';

const LARGEST_QUESTION = 50 * 1024 * 1024;
const UPLOADS = /\.(jpe?g|png|webp|avif|gif|pdf|docx?|xlsx?|pptx?|txt|csv|zip)$/i;
const folders = collectionList.map(({ folder }) => folder);

/** A question of the CMS in Decap's proxy protocol. */
interface Question {
  action: string;
  params?: Record<string, unknown>;
}

/**
 * Reads and writes content for the CMS on this machine, once it is sure that the CMS asks, not some
 * other page in the browser, and that nothing but content is touched. `GET` below it answers with the
 * files that lie beside entries.
 */
export function contentApi(
  contentDir: string,
  store: Promise<ContentStore>,
  gate: Gate,
): Hono<Entered> {
  const api = new Hono<Entered>();
  api.use(gate.onlyOwnPages);
  api.use(gate.onlyAccounts);

  const below = (path: string) => path.slice(address.length + 1);
  api.get('/*', async (c) => {
    const path = below(c.req.path);
    const file = whyRefused(path) ? undefined : await (await store).read(path);
    if (!file) return c.notFound();
    c.header('content-security-policy', "default-src 'none'; sandbox");
    c.header('content-type', getMimeType(path) ?? 'application/octet-stream');
    return c.body(new Uint8Array(file.bytes));
  });

  const tooLarge = bodyLimit({
    maxSize: LARGEST_QUESTION,
    onError: (c) =>
      c.json({ error: '照片和文件加起来太大了，请分几次保存，或先把照片变小。' }, 413),
  });
  api.post('/', tooLarge, async (c) => {
    const question = (await c.req.json().catch(() => ({}))) as Question;
    const refused = pathsOf(question).map(whyRefused).find(Boolean) ?? uploadRefused(question);
    if (refused) return c.json({ error: refused }, 422);
    if (question.action === 'getMedia') {
      return c.json(await filesIn(contentDir, String(question.params?.mediaFolder)));
    }
    return c.json(await answerOf(question, await store, c.get('account')));
  });

  api.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal !== error) console.error(error);
    return c.json({ error: refusal.message }, refusal.status);
  });
  return api;
}

/** Every path that a question names, whatever the action. */
function pathsOf({ params = {} }: Question): unknown[] {
  const named = (value: unknown): unknown[] => {
    const { path, newPath } = value as { path?: unknown; newPath?: unknown };
    return newPath === undefined ? [path] : [path, newPath];
  };
  return Object.entries(params).flatMap(([name, value]) => {
    switch (name) {
      case 'folder':
      case 'mediaFolder':
      case 'path':
        return [value];
      case 'paths':
        return list(value);
      case 'files':
      case 'dataFiles':
      case 'assets':
        return list(value).flatMap(named);
      case 'asset':
      case 'entry':
        return named(value);
      default:
        return [];
    }
  });
}

/** Whether a path is one of the content, as far as its letters tell. */
export function isContentPath(path: string): boolean {
  return whyRefused(path) === undefined;
}

/** Only what lies in the folder of a collection, and nothing that is hidden. */
function whyRefused(path: unknown): string | undefined {
  const parts = typeof path === 'string' ? path.split('/') : [''];
  const plain = parts.every((part) => part && !part.startsWith('.') && !/[\\:\p{Cc}]/u.test(part));
  return plain && [...folders, 'uploads'].includes(parts[0] ?? '')
    ? undefined
    : `不能读写“${String(path)}”：它不在网站的内容里。`;
}

function uploadRefused({ params = {} }: Question): string | undefined {
  for (const { path } of [...list(params.assets), params.asset ?? { path: '.jpg' }] as {
    path: string;
  }[]) {
    if (/\.hei[cf]$/i.test(path)) {
      return `“${path}”是苹果手机的照片格式，网页上看不到。请在手机上选“兼容性最佳”重拍，或另存为 JPG。`;
    }
    if (!UPLOADS.test(path))
      return `“${path}”这种文件不能放到网站上。照片请用 JPG 或 PNG，文件请用 PDF。`;
  }
  for (const { path, raw } of list(params.dataFiles) as { path: string; raw: unknown }[]) {
    if (!/\.(md|yml)$/.test(path)) return `“${path}”不是内容文件。`;
    if (path.endsWith('.md') && !/^\uFEFF?---\r?\n/.test(String(raw)))
      return `“${path}”的开头不对。`;
  }
  return undefined;
}

/** Files that lie in a folder, by name; the CMS fetches those that it shows. */
async function filesIn(contentDir: string, folder: string) {
  const found = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile() && UPLOADS.test(file.name))
    .map(({ name }) => ({ id: `${folder}/${name}`, name, path: `${folder}/${name}` }));
}

function list(value: unknown): object[] {
  return Array.isArray(value) ? value : [];
}
