import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveAdmin } from '../serve-admin.ts';

export interface RunningAdmin {
  address: string;
  /** Its own copy of the content, which a test may change. */
  contentDir: string;
  stop(): Promise<void>;
}

/** A built site with its CMS over a copy of a content folder. */
export async function startAdmin(site: string, content: string): Promise<RunningAdmin> {
  const folder = await mkdtemp(join(tmpdir(), 'running-admin-'));
  const contentDir = join(folder, 'content');
  await cp(content, contentDir, { recursive: true });
  const { origin, close } = await serveAdmin(site, contentDir);
  return {
    address: origin,
    contentDir,
    async stop() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
