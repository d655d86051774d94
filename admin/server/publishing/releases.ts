import { readlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { Refusal } from '../content/refusal.ts';
import { isThere, writeDurably } from '../content/replacement.ts';

const KEPT = 10;
const CURRENT = 'current';

const record = z.object({
  /** When the build began: what was saved before is in it. */
  begunAt: z.iso.datetime(),
  onlineAt: z.iso.datetime(),
  pages: z.number(),
  /** The stages with their seconds. */
  stages: z.array(z.object({ stage: z.string(), seconds: z.number() })),
});

/** What is known about a release. */
export type ReleaseRecord = z.infer<typeof record>;

export interface Release extends ReleaseRecord {
  number: number;
  isCurrent: boolean;
}

/**
 * Folders with built sites, `1`, `2`, `3` … and the link `current` to the one that is served. Another
 * process may move the link. The last ten are kept.
 */
export interface Releases {
  /** The folder that is served; undefined before the first build. */
  current(): string | undefined;
  /** The folder of an older release that has a file at an address; undefined when none has. */
  older(address: string): Promise<string | undefined>;
  /** Complete releases, the newest first. */
  list(): Promise<Release[]>;
  /** Whether somebody has gone back to an older release than the newest. */
  isHeld(): Promise<boolean>;
  /** Builds into a new folder and, when `build` tells what it has made, switches to it. */
  make(build: (folder: string) => Promise<ReleaseRecord | undefined>): Promise<boolean>;
  /** Switches to a release, else to the one before the current one. Throws a refusal. */
  goTo(number?: number): Promise<number>;
}

/** The releases in a folder. What a killed build has left there is no release. */
export async function openReleases(folder: string): Promise<Releases> {
  await mkdir(folder, { recursive: true });

  function current(): string | undefined {
    try {
      return join(folder, readlinkSync(join(folder, CURRENT)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
  /** One rename: a reader meets the old link or the new one. */
  async function switchTo(number: number): Promise<void> {
    const next = join(folder, `${CURRENT}.next`);
    await rm(next, { force: true });
    await symlink(String(number), next);
    await rename(next, join(folder, CURRENT));
  }
  async function list(): Promise<Release[]> {
    const numbers = (await readdir(folder)).flatMap(
      (name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [],
    );
    const served = current();
    const releases = await Promise.all(
      numbers.map(Number).map(async (number) => {
        const text = await readFile(join(folder, `${number}.json`), 'utf8');
        const isCurrent = served !== undefined && basename(served) === String(number);
        return { ...record.parse(JSON.parse(text)), number, isCurrent };
      }),
    );
    return releases.sort((a, b) => b.number - a.number);
  }
  async function removeOld(): Promise<void> {
    const kept = (await list()).filter((release, place) => place < KEPT || release.isCurrent);
    const isKept = new Set(kept.map(({ number }) => String(number)));
    for (const name of await readdir(folder)) {
      const number = /^(\d+)(\.json|\.old|\.next-\d+)?$/.exec(name)?.[1];
      if (number === undefined || isKept.has(number)) continue;
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }

  return {
    current,
    async older(address) {
      for (const { number } of await list()) {
        if (await isThere(join(folder, String(number), address)))
          return join(folder, String(number));
      }
      return undefined;
    },
    list,
    async isHeld() {
      const [newest] = await list();
      return newest !== undefined && !newest.isCurrent;
    },
    async make(build) {
      const [newest] = await list();
      const number = (newest?.number ?? 0) + 1;
      const made = await build(join(folder, String(number)));
      if (!made) return false;
      const path = join(folder, `${number}.json`);
      await writeDurably(`${path}.next`, Buffer.from(JSON.stringify(made)));
      await rename(`${path}.next`, path);
      await switchTo(number);
      await removeOld();
      return true;
    },
    async goTo(wanted) {
      const releases = await list();
      const place = releases.findIndex(({ isCurrent }) => isCurrent);
      const target =
        wanted === undefined
          ? releases[place + 1]
          : releases.find(({ number }) => number === wanted);
      if (!target) {
        const there = releases.map(({ number }) => number).join('、') || '没有';
        throw new Refusal(404, `没有这一版可以退回。现有的版本：${there}。`);
      }
      await switchTo(target.number);
      return target.number;
    },
  };
}
