import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveAdmin } from '../serve-admin.ts';
import { openCms } from './cms-editor.ts';

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

/** A page of a browser in the CMS over a copy of the default content; `site` is built from that. */
export async function startEditing(
  site: string,
): Promise<{ page: Page; contentDir: string; stop(): Promise<void> }> {
  const [browser, admin] = await Promise.all([launchBrowser(), startAdmin(site, 'content')]);
  const page = await browser.newPage({ locale: 'zh-CN' });
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => dialog.accept());
  await openCms(page, admin.address);
  return {
    page,
    contentDir: admin.contentDir,
    async stop() {
      await browser.close();
      await admin.stop();
    },
  };
}
