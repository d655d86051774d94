import { join } from 'node:path';
import { type Body, readBody } from '../../model/check/body.ts';
import { type Entry, entryOf } from '../../model/check/entry.ts';
import { textsOf } from '../../model/check/values.ts';
import { type AttachmentText, attachmentText } from '../../model/attachment-text.ts';
import { contentDir, readCollection } from '../../model/content-files.ts';
import type { CollectionDescription, CollectionKey, EntryOf } from '../../model/fields.ts';
import { inParallel } from '../../model/in-parallel.ts';
import { once } from '../../model/once.ts';
import { schemaOf } from '../../model/zod.ts';
import { buildMoment } from '../../time/build-moment.ts';
import type { Moment } from '../../time/day.ts';
import { collectionList, type collections } from '../collections.ts';
import type { NewsArticle } from '../news/schema.ts';
import { isPublished } from '../news/visibility.ts';
import type { Notice } from '../notices/schema.ts';
import { isAlive } from '../notices/visibility.ts';

export type EntriesOf<K extends CollectionKey> = readonly EntryOf<(typeof collections)[K]>[];

/** A file with what its text points to, since several checks ask. */
export type SeenFile = Entry & Pick<Body, 'links' | 'photos'>;

/** An attachment that readers can open, and what could be read of it. */
export interface ReadAttachment extends AttachmentText {
  file: SeenFile;
  /** The name of the file beside its entry. */
  name: string;
}

/**
 * The content as the examination sees it. Drafts, and what is yet to appear, are left out: the page
 * of the examination is as public as all others, and must tell nothing that readers do not see.
 */
export interface Content {
  /** What readers see at the moment, with its fields as the site has them. */
  entries: { readonly [K in CollectionKey]: EntriesOf<K> };
  /** Notices that were published and have expired. */
  expired: readonly Notice[];
  /** The same entries as their files say them, those of `expired` left out. */
  files: readonly SeenFile[];
  attachments: readonly ReadAttachment[];
}

/** The content of the site that is being built. */
export const content = once((): Promise<Content> => readContent(contentDir, buildMoment));

/** Reads a content folder that the content check has passed. */
export async function readContent(folder: string, now: Moment): Promise<Content> {
  const read = await inParallel(collectionList, 4, async (collection) => {
    const { entries } = await readCollection(collection, folder);
    return entries.map((file) => entryOf(file, collection));
  });
  const seen = contentOf(read.flat(), now);
  const attachments = await inParallel(attachmentsOf(seen.files), 4, async ({ file, name }) => ({
    file,
    name,
    ...(await attachmentText(join(folder, file.folder, name))),
  }));
  return { ...seen, attachments };
}

/** The content that these files make at a moment, its attachments not yet read. */
export function contentOf(files: readonly Entry[], now: Moment): Content {
  const schemas = new Map(collectionList.map((one) => [one.key, schemaOf(one)]));
  const parsed = files.map((file) => ({
    file,
    entry: { ...(schemas.get(file.collection.key)?.parse(file.data) ?? {}), id: file.id },
  }));
  const visible = parsed.filter(({ file, entry }) => isVisible(file.collection, entry, now));
  const entries = Object.fromEntries(
    collectionList.map(({ key }) => [
      key,
      visible.filter(({ file }) => file.collection.key === key).map(({ entry }) => entry),
    ]),
  );
  const expired = parsed.flatMap(({ file, entry }) => {
    if (file.collection.key !== 'notices') return [];
    const notice = entry as unknown as Notice;
    return !notice.draft && notice.expireAt !== undefined && notice.expireAt <= now ? [notice] : [];
  });
  return {
    entries: entries as unknown as Content['entries'],
    expired,
    files: visible.map(({ file }) => {
      const { links, photos } = readBody(file);
      return { ...file, links, photos };
    }),
    attachments: [],
  };
}

/** Whether readers see an entry at the moment, by the rules of its own concept. */
function isVisible({ key }: CollectionDescription, entry: { id: string }, now: Moment): boolean {
  if (key === 'news') return isPublished(entry as NewsArticle, now);
  if (key === 'notices') return isAlive(entry as Notice, now);
  return !('draft' in entry && entry.draft);
}

function attachmentsOf(files: readonly SeenFile[]): { file: SeenFile; name: string }[] {
  return files.flatMap((file) =>
    textsOf(file.collection.fields, file.data)
      .filter(({ field }) => field.kind === 'attachment')
      .map(({ text }) => ({ file, name: text })),
  );
}
