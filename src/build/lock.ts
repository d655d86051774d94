import { randomUUID } from 'node:crypto';
import { appendFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Tells this process from a dead one that had its number, as happens in containers. */
const SELF = `${process.pid} ${randomUUID()}\n`;
const LONGEST_BUILD = 15 * 60_000;

/**
 * Does something while nobody else on this machine does it. Two builds at once would mix up their
 * contents, because Astro keeps its lists of pictures in one folder of the project. A lock whose owner
 * was killed counts for nothing, unless a process that it has told of still runs. `waiting` is called
 * once when another build comes first.
 */
export async function alone<T>(
  lock: string,
  waiting: () => void,
  work: (alsoHeldBy: (pid: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  let told = false;
  while (!(await take(lock))) {
    if (await isStale(lock)) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) waiting();
    told = true;
    await wait(200);
  }
  try {
    return await work((pid) => appendFile(lock, `${pid}\n`));
  } finally {
    await rm(lock, { force: true });
  }
}

/** The lock appears with its owner in it, or not at all. */
async function take(lock: string): Promise<boolean> {
  const draft = `${lock}.${randomUUID()}`;
  await writeFile(draft, SELF);
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft);
  }
}

async function isStale(lock: string): Promise<boolean> {
  const [owner, state] = await Promise.all([
    readFile(lock, 'utf8').catch(() => undefined),
    stat(lock).catch(() => undefined),
  ]);
  if (owner === undefined || !state) return false;
  if (Date.now() - state.mtimeMs > LONGEST_BUILD) return true;
  if (owner.startsWith(SELF)) return false;
  const pids = owner.split('\n').map((line) => Number.parseInt(line, 10));
  return !pids.some((pid) => pid > 0 && pid !== process.pid && isAlive(pid));
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
