import { z } from 'astro/zod';
import { addressOf } from '../../../src/model/check/addresses.ts';
import { collectionOf } from '../../../src/model/check/files.ts';
import { entryId } from '../../../src/model/entry-file.ts';
import { inParallel } from '../../../src/model/in-parallel.ts';
import type { Editor } from './history.ts';
import { Refusal } from './refusal.ts';
import type { ContentStore } from './store.ts';

const seen = z.record(z.string(), z.nullable(z.string())).default({});
const path = z.string();

/** The questions of the CMS in Decap's proxy protocol, with what `admin/cms/seen-revisions.ts` adds. */
const questions = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('entriesByFolder'),
    params: z.object({ folder: path, extension: z.string(), depth: z.number() }),
  }),
  z.object({
    action: z.literal('entriesByFiles'),
    params: z.object({ files: z.array(z.object({ path, label: z.string().optional() })) }),
  }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path }) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path }) }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({
      // The address of an entry does not change: others link to it.
      dataFiles: z.array(z.object({ path, raw: z.string(), newPath: z.undefined().optional() })),
      assets: z.array(z.object({ path, content: z.base64() })).default([]),
      seen,
    }),
  }),
  z.object({ action: z.literal('deleteFiles'), params: z.object({ paths: z.array(path), seen }) }),
  z.object({ action: z.literal('getDeployPreview') }),
]);

/** Answers a question whose paths have been looked at. Throws a `Refusal` when it cannot. */
export async function answerOf(
  question: unknown,
  store: ContentStore,
  editor: Editor,
): Promise<object | null> {
  const { data: asked } = questions.safeParse(question);
  if (!asked) throw new Refusal(422, '后台不认识这个请求。请刷新页面再试。');
  switch (asked.action) {
    case 'entriesByFolder': {
      const { folder, extension, depth } = asked.params;
      const wanted = (await store.list(folder)).filter(
        (path) => path.endsWith(extension) && depthBelow(folder, path) <= depth,
      );
      return inParallel(wanted, 16, async (path) => withoutBody(await entryFile(store, path)));
    }
    case 'entriesByFiles':
      return Promise.all(
        asked.params.files.map(({ path, label }) => entryFile(store, path, label)),
      );
    case 'getEntry':
      return entryFile(store, asked.params.path);
    case 'getMediaFile': {
      const { path } = asked.params;
      const file = await store.read(path);
      if (!file) throw new Refusal(404, `没有文件“${path}”。`);
      const content = file.bytes.toString('base64');
      return { id: path, path, name: path.split('/').at(-1), content, encoding: 'base64' };
    }
    case 'persistEntry': {
      const { dataFiles, assets, seen } = asked.params;
      const { revisions, savedAt } = await store.save({
        files: new Map([
          ...assets.map(({ path, content }) => [path, Buffer.from(content, 'base64')] as const),
          ...dataFiles.map(({ path, raw }) => [path, Buffer.from(raw)] as const),
        ]),
        seen: new Map(Object.entries(seen)),
        editor,
      });
      return {
        revisions: Object.fromEntries(revisions),
        savedAt: savedAt.toISOString(),
        address: addressOfEntry(dataFiles.map(({ path }) => path)),
      };
    }
    case 'deleteFiles': {
      const { paths, seen } = asked.params;
      const { savedAt } = await store.save({
        files: new Map(paths.map((path) => [path, undefined])),
        seen: new Map(Object.entries(seen)),
        editor,
      });
      return { savedAt: savedAt.toISOString() };
    }
    case 'getDeployPreview':
      return null;
  }
}

/** Where the page of the entry among these files is. */
function addressOfEntry(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const collection = collectionOf(path);
    if (collection) return addressOf({ collection, id: entryId(path, collection) });
  }
  return undefined;
}

async function entryFile(store: ContentStore, path: string, label?: string) {
  const file = await store.read(path);
  return {
    data: file?.bytes.toString() ?? null,
    file: { path, label, id: file?.revision ?? null },
  };
}

const FIELDS = /^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/;

/** A list shows no text, and a thousand texts take their time. */
function withoutBody({ data, file }: Awaited<ReturnType<typeof entryFile>>) {
  return { data: (data && FIELDS.exec(data)?.[0]) ?? data, file };
}

function depthBelow(folder: string, path: string): number {
  return path.slice(folder.length + 1).split('/').length;
}
