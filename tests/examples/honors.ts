import { type Honor, honors } from '../../src/community/honors/schema.ts';
import { entryOf } from './entry.ts';

export function honor(id: string, level: Honor['level'], awardedOn?: string): Honor {
  return entryOf(honors, id, { name: id, level, awardedOn });
}
