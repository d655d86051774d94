import { localForage } from 'decap-cms-lib-util';
import { collectionList } from '../../../src/community/collections.ts';
import type { CollectionDescription } from '../../../src/model/fields.ts';
import type { ContentBackend } from '../backend.ts';
import { type Data, readYaml } from '../entry-data.ts';
import { idOfSlug } from '../entry-id.ts';
import { plainText, readMarkdown } from '../entry-text.ts';
import type { FoundLine, WrittenEntry } from './waiting.ts';

/** Where what the desk shows comes from: the CMS's backend, this browser, the health page. */

/** Text that was typed and never saved; Decap keeps it in this browser, one for each entry. */
export interface UnsavedText {
  label: string;
  title: string;
  /** Whether it belongs to an entry that was never saved. */
  isNew: boolean;
  address: string;
}

/** Collections of which the desk has something to say. */
const watched = collectionList.filter(
  ({ key, fields, appearsBy, expiresBy }) =>
    'draft' in fields || appearsBy || expiresBy || key === 'dutySessions',
);

/** All entries that the desk looks through. Throws when the backend does not answer. */
export async function writtenEntries(content: ContentBackend): Promise<WrittenEntry[]> {
  const read = await Promise.all(watched.map((collection) => entriesOf(collection, content)));
  return read.flat();
}

async function entriesOf(
  { key, folder, layout, format }: CollectionDescription,
  content: ContentBackend,
): Promise<WrittenEntry[]> {
  const depth = layout === 'folder' ? 2 : 1;
  const files = await content.entriesByFolder(folder, format === 'yaml' ? 'yml' : 'md', depth);
  return files.flatMap(({ data, file }) => {
    const slug = file.path.slice(folder.length + 1).replace(/\.(md|yml)$/, '');
    const fields = fieldsIn(data);
    return fields ? [{ collection: key, id: idOfSlug(slug), data: fields }] : [];
  });
}

/** What was typed and not saved in this browser. */
export async function unsavedTexts(): Promise<UnsavedText[]> {
  const keys = await localForage.keys();
  const kept = await Promise.all(
    keys.map(async (name) => {
      const [, folder, slug] = /^backup\.([^.]+)(?:\.(.+))?$/.exec(name) ?? [];
      const collection = collectionList.find((one) => one.folder === folder);
      const backup = collection && (await localForage.getItem<{ raw?: string }>(name));
      return collection && backup?.raw?.trim() ? [unsaved(collection, slug, backup.raw)] : [];
    }),
  );
  return kept.flat();
}

function unsaved(
  { folder, label, singular, title }: CollectionDescription,
  slug: string | undefined,
  raw: string,
): UnsavedText {
  const named = fieldsIn(raw)?.[title];
  return {
    label,
    title: typeof named === 'string' && named ? named : `（还没有标题的${singular}）`,
    isNew: slug === undefined,
    address: `#/collections/${folder}/${slug === undefined ? 'new' : `entries/${slug}`}`,
  };
}

/** What the health page found that must be seen to at once; nothing when the site has no such page. */
export async function urgentFindings(): Promise<FoundLine[]> {
  const answer = await fetch('/admin/health/findings.json');
  return answer.ok ? ((await answer.json()) as { urgent: FoundLine[] }).urgent : [];
}

/** The fields of a file, its front matter or all of it; undefined when they cannot be read. */
function fieldsIn(raw: string): Data | undefined {
  const text = plainText(raw);
  try {
    return text.startsWith('---') ? readMarkdown(text) : readYaml(text);
  } catch {
    return undefined;
  }
}
