import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'astro/zod';
import { oneAtATime } from './content/one-at-a-time.ts';
import { writeDurably } from './content/replacement.ts';

/** What the server remembers over a restart, one JSON file for each concern. */
export interface StateFile<T> {
  /** What stands in the file now; another process (`npm run admin`) may have written it. */
  read(): Promise<T>;
  /** Replaces it by what `change` makes of it, in one rename. */
  update(change: (value: T) => T): Promise<T>;
}

/** A file that need not be there yet; then it holds `empty`. Throws when it holds something else. */
export function stateFile<T>(path: string, schema: z.ZodType<T>, empty: T): StateFile<T> {
  const alone = oneAtATime();
  async function read(): Promise<T> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return text === undefined ? empty : schema.parse(JSON.parse(text));
  }
  return {
    read,
    update: (change) =>
      alone(async () => {
        const value = change(await read());
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        const next = `${path}.${randomUUID()}`;
        await writeDurably(next, Buffer.from(`${JSON.stringify(value, null, 2)}\n`), 0o600);
        await rename(next, path);
        return value;
      }),
  };
}
