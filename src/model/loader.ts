import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, readCollection } from './content-files.ts';
import { faultText } from './fault.ts';
import type { CollectionDescription } from './fields.ts';

/**
 * Loads a collection for Astro through the same reader that the content check uses. Everything is
 * read anew each time: Astro's own cache keeps old HTML when a Markdown plugin or the day changes.
 */
export function loaderOf(collection: CollectionDescription): Loader {
  return {
    name: `community-${collection.folder}`,
    async load(context) {
      await loadAll(collection, context);
      const folder = join(contentDir, collection.folder) + sep;
      context.watcher?.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void loadAll(collection, context), 100);
      });
    },
  };
}

async function loadAll(
  collection: CollectionDescription,
  { config, generateDigest, logger, parseData, renderMarkdown, store }: LoaderContext,
): Promise<void> {
  const { entries, faults } = await readCollection(collection);
  for (const fault of faults) logger.error(faultText(fault));
  const root = pathToFileURL(process.cwd()).pathname;
  store.clear();
  if (entries.length === 0) {
    // Astro warns of a collection that its store has never heard of; one that is empty is no mistake.
    store.set({ id: 'none', data: {} });
    store.delete('none');
  }
  for (const { id, file, data, body } of entries) {
    const filePath = join(contentDir, file);
    try {
      const rendered =
        collection.format === 'markdown'
          ? await renderMarkdown(body, { fileURL: pathToFileURL(filePath) })
          : undefined;
      store.set({
        id,
        data: await parseData({ id, data, filePath }),
        body,
        filePath: relative(root || config.root.pathname, filePath).replaceAll('\\', '/'),
        digest: generateDigest({ ...data, body }),
        rendered,
        assetImports: rendered?.metadata?.imagePaths,
      });
    } catch (error) {
      logger.error(`${file}  ${error instanceof Error ? error.message : String(error)}`);
      if (!process.argv.includes('dev')) throw error;
    }
  }
}
