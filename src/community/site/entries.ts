import { getEntry } from 'astro:content';
import { once } from '../../model/once.ts';
import type { Site } from './schema.ts';

/** The settings of the site. */
export const siteSettings = once(async (): Promise<Site> => {
  const entry = await getEntry('site', 'index');
  if (!entry) throw new Error('site/index.yml 不存在。网站设置是必需的。');
  return { id: entry.id, ...entry.data };
});
