import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveAdmin } from '../serve-admin.ts';
import { run } from '../site/built-sites.ts';

/**
 * `npm run bench:admin`: how long staff wait in the CMS with few and with many articles, both in the
 * same run. Prints a table; nothing here passes or fails. `-- --articles 50,1000 --times 5`.
 */
const { values: wanted } = parseArgs({
  options: {
    articles: { type: 'string', default: '50,1000' },
    times: { type: 'string', default: '5' },
  },
});
const sizes = wanted.articles.split(',').map(Number);
const BENCH = resolve('.cache/bench/admin');

/** What is waited for, and how long it took, in milliseconds. */
type Waits = Record<string, number>;

await rm(BENCH, { recursive: true, force: true });
const site = `${BENCH}/site`;
await run('src/build/build.ts', [], { OUT_DIR: site });
const browser = await launchBrowser();
const measured = new Map<number, Waits[]>(sizes.map((size) => [size, []]));
const servers = new Map<number, Awaited<ReturnType<typeof serveAdmin>>>();
for (const size of sizes) {
  const content = `${BENCH}/content-${size}`;
  const words = ['--articles', String(size), '--rounds', '8', '--out', content];
  await run('tests/demo/generate.ts', words);
  servers.set(size, await serveAdmin(site, content));
}
// In turn, so that whatever else the machine does meets all sizes.
for (let time = 0; time < Number(wanted.times); time++) {
  for (const [size, { origin }] of servers) {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    measured.get(size)?.push(await waitsOf(page, origin));
    await page.close();
  }
}
await browser.close();
await Promise.all([...servers.values()].map((server) => server.close()));
await rm(BENCH, { recursive: true, force: true });
print();

/** One clerk: enters, opens the list of articles, sorts it, searches it, opens an article. */
async function waitsOf(page: Page, origin: string): Promise<Waits> {
  const waits: Waits = {};
  const wait = async (name: string, act: () => Promise<void>) => {
    const begun = performance.now();
    await act();
    waits[name] = performance.now() - begun;
  };
  const rows = page.locator('[class*="-ListCardTitle"]');
  const firstIs = async (other: string) => {
    await page.waitForFunction(
      ([text]) => {
        const first = document.querySelector('[class*="-ListCardTitle"]');
        return first !== null && first.textContent !== text;
      },
      [other] as const,
    );
  };
  await wait('login', async () => {
    await page.goto(`${origin}/admin/`);
    await page.getByRole('button', { name: '进入后台' }).waitFor();
  });
  await wait('desk with all that waits', async () => {
    await page.getByRole('button', { name: '进入后台' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^(有|眼下)/ })
      .waitFor();
  });
  await wait('list of articles', async () => {
    await page.getByRole('link', { name: '活动动态', exact: true }).click();
    await rows.nth(20).waitFor();
  });
  const newest = (await rows.first().textContent()) ?? '';
  await wait('sorted by title', async () => {
    await page.getByRole('button', { name: '排序' }).click();
    await page.getByRole('menuitem', { name: '标题' }).click();
    await firstIs(newest);
  });
  const first = (await rows.first().textContent()) ?? '';
  await page.keyboard.press('Escape');
  await wait('found by a part of a title', async () => {
    await page.getByLabel('在这个栏目里查找').fill('定时发布');
    await page.getByLabel('在这个栏目里查找').press('Enter');
    await firstIs(first);
    await rows.filter({ hasText: '定时发布' }).first().waitFor();
  });
  await wait('editor of an article', async () => {
    await rows.filter({ hasText: '定时发布' }).first().click();
    await page.getByLabel('标题').first().waitFor();
    await page.locator('[contenteditable]').first().waitFor();
  });
  return waits;
}

function print(): void {
  const names = Object.keys(measured.get(sizes[0] ?? 0)?.[0] ?? {});
  const heading = ['seconds', ...sizes.map((size) => `${size} articles`), 'ratio'];
  const lines = names.map((name) => {
    const medians = sizes.map((size) => median(measured.get(size)?.map((one) => one[name]) ?? []));
    const ratio = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
    return [name, ...medians.map((one) => (one / 1000).toFixed(2)), ratio.toFixed(1)];
  });
  for (const line of [heading, ...lines]) {
    console.log(
      line.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(15))).join(''),
    );
  }
}

function median(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? 0;
}
