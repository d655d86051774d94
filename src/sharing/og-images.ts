import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureOf } from './drawn-before.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';

/** How long a build may be silent while it draws, in milliseconds. */
const PATIENCE = 2_000;

/** Does the work for a page, whose name stands before whatever goes wrong. */
async function at<T>(page: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`页面 ${page} 的分享图：${reason}`, { cause });
  }
}

/** The pages below a folder that ask for a picture, by the path of the picture. */
async function pagesThatAsk(folder: string, base: string): Promise<Map<string, Asking>> {
  const asking = new Map<string, Asking>();
  const pages: string[] = [];
  for await (const page of glob('**/*.html', { cwd: folder })) pages.push(page);
  for (const page of pages.sort()) {
    const html = await readFile(join(folder, page), 'utf8');
    await at(page, () => {
      const shared = sharedPage(html, base);
      if (!shared) return;
      const other = asking.get(shared.picture);
      if (other && JSON.stringify(other.card) !== JSON.stringify(shared.card)) {
        throw new Error(`${shared.picture} 已被页面 ${other.page} 使用，而两页写的不一样。`);
      }
      asking.set(shared.picture, { ...shared, page });
    });
  }
  return asking;
}

interface Asking extends SharedPage {
  page: string;
}

/**
 * Draws into `folder` the picture of every page in it that asks for one, and tells how many;
 * `cache` keeps pictures from one build to the next.
 */
export async function drawPictures(
  folder: string,
  cache: string,
  { base = '/', say = (_message: string) => {} } = {},
): Promise<number> {
  const waiting = [...(await pagesThatAsk(folder, base)).values()];
  const count = waiting.length;
  let done = 0;
  let lastSaid = Date.now();

  const draw = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { page, picture, card } = next;
      await at(page, async () => {
        const bytes = await pictureOf(card, cache);
        await mkdir(dirname(join(folder, picture)), { recursive: true });
        await writeFile(join(folder, picture), bytes);
      });
      done += 1;
      if (Date.now() - lastSaid > PATIENCE) {
        lastSaid = Date.now();
        say(`分享图 ${done} / ${count}`);
      }
    }
  };
  // One more than there are processors, so that none waits while a file is written.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, draw));
  return count;
}

/** Draws at the end of a build the picture of each page whose `og:image` lies below `/og/`. */
export function openGraphImages(): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'open-graph-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = fileURLToPath(new URL('node_modules/.cache/og/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await drawPictures(fileURLToPath(dir), cache, {
          base,
          say: (message) => logger.info(message),
        });
        logger.info(`${count} 张分享图`);
      },
    },
  };
}
