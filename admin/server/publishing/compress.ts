import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../../../src/model/content-files.ts';
import { inParallel } from '../../../src/model/in-parallel.ts';

const TEXT = /\.(html|css|js|mjs|json|xml|svg|txt|ics|csv|webmanifest|map)$/;
const SMALLEST = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Puts a compressed copy beside every text of a built site. What is the same in the release before is
 * not made again: both releases then hold one file, so that many releases need little more than one.
 */
export async function compressSite(site: string, before: string | undefined): Promise<void> {
  await inParallel(await filesBelow(site), 4, async (file) => {
    if (before !== undefined && (await sharedWith(before, site, file))) return;
    if (!TEXT.test(file)) return;
    const bytes = await readFile(join(site, file));
    if (bytes.length < SMALLEST) return;
    // The last level takes five times as long for a hundredth of the size.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
    const [small, smallForOld] = await Promise.all([
      brotli(bytes, { params }),
      zip(bytes, { level: 9 }),
    ]);
    await writeFile(join(site, `${file}.br`), small);
    await writeFile(join(site, `${file}.gz`), smallForOld);
  });
}

/** Whether a file is the same in both sites; if so, the newer site takes the older one's. */
async function sharedWith(before: string, site: string, file: string): Promise<boolean> {
  const [old, own] = [join(before, file), join(site, file)];
  const [oldSize, ownSize] = await Promise.all([sizeOf(old), sizeOf(own)]);
  if (oldSize === undefined || oldSize !== ownSize) return false;
  const [oldBytes, ownBytes] = await Promise.all([readFile(old), readFile(own)]);
  if (!oldBytes.equals(ownBytes)) return false;
  for (const ending of ['', '.br', '.gz']) {
    const next = `${own}${ending}.next`;
    await rm(next, { force: true });
    const isLinked = await link(`${old}${ending}`, next).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    if (isLinked) await rename(next, `${own}${ending}`);
  }
  return true;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
