import { getCollection, getEntry, render } from 'astro:content';
import { once } from '../../model/once.ts';
import { buildMoment } from '../../time/build-moment.ts';
import type { Notice } from './schema.ts';
import { isAlive, mostPressing } from './visibility.ts';

/** The notices that are alive at the moment of the build, the most pressing first. */
export const notices = once(async (): Promise<Notice[]> => {
  const entries = await getCollection('notices', ({ data }) => isAlive(data, buildMoment));
  return entries.map(({ id, data }) => ({ id, ...data })).sort(mostPressing);
});

/** The text of a notice as a component. */
export async function noticeBody(id: string) {
  const entry = await getEntry('notices', id);
  if (!entry) throw new Error(`没有这条通知：${id}`);
  return (await render(entry)).Content;
}
