import { collections } from '../collections.ts';
import type { Place } from './finding.ts';

/**
 * Where the CMS shows a place, by the routes of Decap: an entry that is a folder is called by the path
 * of its file, and the settings are the one file of their collection.
 */
export function cmsAddress({ collection, id }: Pick<Place, 'collection' | 'id'>): string {
  const { folder, layout } = collections[collection];
  const list = `/admin/#/collections/${folder}`;
  if (layout === 'single') return `${list}/entries/index`;
  if (id === undefined) return list;
  return `${list}/entries/${layout === 'folder' ? `${id}/index` : id}`;
}
