import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { run } from './built-sites.ts';

const again = resolve('.cache/tests/demo-again');
afterAll(() => rm(again, { recursive: true, force: true }));

test(
  'the same content and moment give the same bytes, also on a machine in New York',
  { timeout: 240_000 },
  async () => {
    await run('src/build/build.ts', [], {
      CONTENT_DIR: inject('demoContent'),
      OUT_DIR: again,
      TZ: 'America/New_York',
    });
    const [first, second] = [await digests(inject('demo')), await digests(again)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(
      [...first].filter(([file, digest]) => second.get(file) !== digest).map(([file]) => file),
    ).toEqual([]);
  },
);

async function digests(site: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await filesBelow(site)) {
    found.set(
      file,
      createHash('sha256')
        .update(await readFile(join(site, file)))
        .digest('hex'),
    );
  }
  return found;
}
