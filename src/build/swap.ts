import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './lock.ts';

/** The folder beside the output into which a build is written until it is whole. */
export function stagingOf(outDir: string): string {
  return `${outDir}.next-${process.pid}`;
}

/**
 * Puts a finished build in the place of the old one. A reader of the folder meets one or the other,
 * never half of each. When the second rename fails, the old build comes back.
 */
export async function swapIn(staging: string, outDir: string): Promise<void> {
  const old = `${outDir}.old`;
  await rm(old, { recursive: true, force: true });
  const hadOne = await exists(outDir);
  if (hadOne) await rename(outDir, old);
  try {
    await rename(staging, outDir);
  } catch (error) {
    if (hadOne) await rename(old, outDir);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes what killed builds have left, and brings back the old build if one died while it swapped. */
export async function sweep(outDir: string): Promise<void> {
  const old = `${outDir}.old`;
  if (!(await exists(outDir)) && (await exists(old))) await rename(old, outDir);
  const prefix = `${basename(outDir)}.next-`;
  const beside = await readdir(dirname(outDir)).catch(() => []);
  const left = beside.filter((name) => {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(pid) && (pid === process.pid || !isAlive(pid));
  });
  for (const name of left) {
    await rm(join(dirname(outDir), name), { recursive: true, force: true });
  }
  if (await exists(outDir)) await rm(old, { recursive: true, force: true });
}

/** Whether a folder holds something that is no site of ours, so that nothing may take its place. */
export async function holdsSomethingElse(folder: string): Promise<boolean> {
  const there = await readdir(folder).catch((): string[] => []);
  return there.length > 0 && !there.includes('404.html');
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
