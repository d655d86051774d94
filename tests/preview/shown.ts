import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { newResult, render, renderComponent } from '../../admin/preview/astro-runtime.ts';
import { knownOf } from '../../admin/preview/known.ts';
import type { Known, View } from '../../admin/preview/previews.ts';
import { collectionList } from '../../src/community/collections.ts';
import { readCollection } from '../../src/model/content-files.ts';
import type { EntryFile } from '../../src/model/entry-file.ts';
import type { CollectionDescription } from '../../src/model/fields.ts';
import { SITE_URL } from '../site/built-sites.ts';

export interface Community {
  files: { collection: CollectionDescription; entry: EntryFile }[];
  known: Known;
}

/** All entries of a content folder, as files and as the previews know them. */
export async function communityOf(folder: string, now: string): Promise<Community> {
  const files = (
    await Promise.all(
      collectionList.map(async (collection) =>
        (await readCollection(collection, folder)).entries.map((entry) => ({ collection, entry })),
      ),
    )
  ).flat();
  const entries = collectionList.map((collection) => [
    collection.key,
    knownOf(
      collection.key,
      files
        .filter((file) => file.collection === collection)
        .map(({ entry }) => ({ id: entry.id, data: entry.data })),
      now,
    ),
  ]);
  return { files, known: Object.fromEntries(entries) };
}

/** What a form that was opened for a file holds. */
export function formOf({ data, body }: EntryFile): Record<string, unknown> {
  return { ...data, body };
}

/** The HTML of a preview. Components of React are drawn as a server would. */
export function htmlOf(views: readonly View[], path = '/'): string {
  const result = newResult(SITE_URL, path);
  const html = render`${views.map(({ component, properties }) =>
    renderComponent(result, '', component, { ...properties }),
  )}`.text;
  return html.replace(/<living-component data-index="(\d+)"><\/living-component>/g, (_, index) => {
    const { Component, properties } = result.living[index] ?? {};
    return Component ? renderToStaticMarkup(createElement(Component, properties)) : '';
  });
}

export const facts = join(process.cwd(), 'content');
