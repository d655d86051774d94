import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const KEPT = 2;

/** Folders with built sites, `1`, `2`, `3` … Each build gets a new one; the last two are kept. */
export interface Releases {
  /** The folder that is served, from the moment in which its build has succeeded. */
  current(): string | undefined;
  /** Builds into a new folder and, when `build` says that it went well, switches to it. */
  make(build: (folder: string) => Promise<boolean>): Promise<boolean>;
}

/** The releases in a folder. What an earlier run left there is served until the next build. */
export async function openReleases(folder: string): Promise<Releases> {
  await mkdir(folder, { recursive: true });
  let last = Math.max(0, ...(await numbersIn(folder)));
  let current = last > 0 ? join(folder, String(last)) : undefined;
  return {
    current: () => current,
    async make(build) {
      const made = join(folder, String(last + 1));
      if (!(await build(made))) return false;
      last += 1;
      current = made;
      const old = (await numbersIn(folder)).filter((number) => number <= last - KEPT);
      await Promise.all(old.map((number) => rm(join(folder, String(number)), { recursive: true })));
      return true;
    },
  };
}

async function numbersIn(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
}
