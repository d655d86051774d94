import { collectionList } from '../../src/community/collections.ts';
import { freeId, newId } from './entry-id.ts';

/** What Decap keeps an entry in: a map or list that is never changed, only copied. */
export interface Immutable {
  size: number;
  get(key: string): unknown;
  set(key: string, value: unknown): Immutable;
  map(change: (value: unknown) => unknown): Immutable;
  filter(keep: (value: unknown) => boolean): Immutable;
}

/**
 * The data of an entry as it is written to its file: without what was left empty, and, when it is
 * new, with the id that it will keep.
 */
export async function dataToSave(
  entry: Immutable,
  isFile: (path: string) => Promise<boolean>,
): Promise<Immutable> {
  const data = withoutBlanks(entry.get('data')) as Immutable;
  const collection = collectionList.find(({ folder }) => folder === entry.get('collection'));
  if (!collection || collection.layout === 'single' || !entry.get('newRecord')) return data;

  const { folder, layout, format, title, datedBy } = collection;
  const day = datedBy === undefined ? undefined : String(data.get(datedBy) ?? '');
  const id = await newId(String(data.get(title) ?? ''), day, folder);
  const end = `${layout === 'folder' ? '/index' : ''}.${format === 'markdown' ? 'md' : 'yml'}`;
  return data.set('slug', await freeId(id, (free) => isFile(`${folder}/${free}${end}`)));
}

function withoutBlanks(value: unknown): unknown {
  return isImmutable(value) ? value.map(withoutBlanks).filter((one) => !isBlank(one)) : value;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || sizeOf(value) === 0;
}

function sizeOf(value: unknown): number | undefined {
  return isImmutable(value) ? value.size : undefined;
}

function isImmutable(value: unknown): value is Immutable {
  return typeof value === 'object' && value !== null && 'size' in value && 'filter' in value;
}
