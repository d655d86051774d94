import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { collectionList } from '../../src/community/collections.ts';
import { launchBrowser } from '../browser.ts';
import { run } from '../site/built-sites.ts';
import { isChanged, isEntry, openCms, openEntry, saveEntry } from './cms-editor.ts';
import { type RunningAdmin, startAdmin } from './running-admin.ts';

let browser: Browser;
let admin: RunningAdmin;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

afterEach(async () => {
  await page?.close();
  await admin?.stop();
});

async function edit(content: string): Promise<string[]> {
  admin = await startAdmin(inject('facts'), content);
  page = await browser.newPage({ locale: 'zh-CN' });
  await openCms(page, admin.address);
  return (await filesBelow(admin.contentDir)).filter(isEntry);
}

/** A generated community that is smaller than the one of the other tests: each file takes its time. */
async function generated(): Promise<string> {
  const folder = join('.cache/tests', 'round-trip-content');
  await run('tests/demo/generate.ts', ['--articles', '60', '--rounds', '6', '--out', folder]);
  return folder;
}

const text = (file: string) => readFile(join(admin.contentDir, file), 'utf8');

test.for<[string, () => Promise<string>]>([
  ['of the community', async () => 'content'],
  ['of the generated community', generated],
])(
  'every file %s that is opened and saved stays byte for byte',
  { timeout: 900_000 },
  async ([, content]) => {
    const files = await edit(await content());
    const changed: string[] = [];
    for (const file of files) {
      const before = await text(file);
      await openEntry(page, file);
      await saveEntry(page);
      if ((await text(file)) !== before) changed.push(file);
    }
    expect(changed).toEqual([]);
    expect(await page.evaluate(() => window.cms.marked)).toEqual([]);
  },
);

test(
  'a field that is changed changes its own line, and changed back leaves no trace',
  { timeout: 300_000 },
  async () => {
    for (const file of await edit('content')) {
      const collection = collectionList.find(({ folder }) => file.startsWith(`${folder}/`));
      if (!collection) continue;
      const before = await text(file);
      const line = new RegExp(`^${collection.title}: .*$`, 'm');
      await openEntry(page, file);
      const field = page.getByLabel(collection.fields[collection.title]?.label ?? '').first();
      const value = await field.inputValue();
      await field.fill(`${value}啊`);
      await saveEntry(page);
      expect(await text(file)).toBe(before.replace(line, (all) => `${all}啊`));
      await field.fill(value);
      await expect.poll(() => isChanged(page)).toBe(true);
      await saveEntry(page);
      expect(await text(file)).toBe(before);
    }
  },
);

test('a paragraph that is changed changes itself alone', { timeout: 300_000 }, async () => {
  for (const file of (await edit('content')).filter((one) => one.endsWith('.md'))) {
    const before = await text(file);
    await openEntry(page, file);
    await page.locator('[data-slate-editor]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('啊');
    await expect.poll(() => isChanged(page)).toBe(true);
    await saveEntry(page);
    expect(await text(file)).toBe(before.replace(/\n$/, '啊\n'));
  }
});
