import { cp, link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { contentApi as address } from '../../admin/content-api.ts';
import { launchBrowser } from '../browser.ts';
import { clerkAt } from '../e2e/clerk.ts';
import { serveAdmin } from '../serve-admin.ts';
import { run } from '../site/built-sites.ts';

/**
 * What photos cost in the CMS: 5,000 of them beside 500 articles, then 5,000 beside a single one, then
 * ten that are chosen at once, each as large as a phone takes it. Prints one line for each.
 */
const folder = resolve('.cache/bench-photos');
const built = join(folder, 'site');
const content = join(folder, 'content');
const PHOTOS = 5000;
const ARTICLES = 500;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await run('src/build/build.ts', [], { OUT_DIR: built });
await cp('content', content, { recursive: true });
const photo = join(folder, 'photo.jpg');
await writeFile(photo, await phonePhoto(1920, 1440, 1));
for (let number = 0; number < ARTICLES; number++) {
  await article(`2026-01-01-many-${String(number).padStart(3, '0')}`, PHOTOS / ARTICLES);
}
await article('2026-12-31-heavy', PHOTOS, 10);

const { origin: site, close } = await serveAdmin(built, content);
const browser = await launchBrowser();

await measured('article with 10 of 5,000 photos: open', async (page) => {
  await clerkAt(page, site).open('/collections/news/entries/2026-01-01-many-250/index');
  await page.getByText('共 10 张').waitFor();
});
await measured('article with 5,000 photos beside it: open', async (page) => {
  await clerkAt(page, site).open('/collections/news/entries/2026-12-31-heavy/index');
  await page.getByText('共 10 张').waitFor();
});
await measured(
  'article with 5,000 photos beside it: open, list its photos, scroll',
  async (page) => {
    await clerkAt(page, site).open('/collections/news/entries/2026-12-31-heavy/index');
    await page.getByText('共 10 张').waitFor();
    await page.getByRole('button', { name: '展开' }).first().click();
    const begun = performance.now();
    await page.getByRole('button', { name: '选择照片' }).click();
    const card = page.locator('[class*="-Card"]').filter({ hasText: '.jpg' }).first();
    await card.waitFor();
    console.log(`  list shown after ${(performance.now() - begun).toFixed(0)} ms`);
    await card.hover();
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
  },
);
const chosen = await Promise.all(
  Array.from({ length: 10 }, async (_, number) => {
    const path = join(folder, `IMG_${number}.jpg`);
    await writeFile(path, await phonePhoto(4000, 3000, number));
    return path;
  }),
);
const sizes = await Promise.all(chosen.map(async (path) => (await stat(path)).size));
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
await measured(
  `ten photos of 4000 × 3000, ${megabytes.toFixed(0)} MB, chosen at once`,
  async (page) => {
    await clerkAt(page, site).open('/collections/news/new');
    await page.locator('.gallery').first().waitFor();
    const begun = performance.now();
    await page.getByLabel('更多照片').setInputFiles(chosen);
    await page.getByText('还有 10 张没有说明').waitFor({ timeout: 120_000 });
    console.log(`  all ten shown after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  },
);

await browser.close();
await close();

async function article(id: string, photos: number, named = photos): Promise<void> {
  const place = join(content, 'news', id);
  await mkdir(place, { recursive: true });
  const names = Array.from({ length: photos }, (_, number) => `img_${number}.jpg`);
  for (const name of names) await link(photo, join(place, name));
  const rows = names.slice(0, named).map((name) => `  - image: ${name}\n    alt: 照片\n`);
  const fields = `title: 很多照片 ${id}\npublishedAt: ${id.slice(0, 10)} 09:00\ncategory: volunteer\n`;
  await writeFile(
    join(place, 'index.md'),
    `---\n${fields}photos:\n${rows.join('')}---\n\n照片。\n`,
  );
}

/** A picture with as much in it as a camera sees, so that it is as large as a photo. */
function phonePhoto(width: number, height: number, sigma: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120 + sigma, sigma: 25 } as const;
  return sharp({ create: { width, height, channels: 3, background: 'white', noise } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

async function measured(name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => dialog.accept());
  const pictures = new Set<string>();
  let bytes = 0;
  page.on('response', async (response) => {
    if (!response.url().startsWith(site + address)) return;
    if (response.request().method() === 'GET') pictures.add(response.url());
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  const begun = performance.now();
  await act(page);
  const seconds = (performance.now() - begun) / 1000;
  const { heap, elements } = await page.evaluate(() => ({
    heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    elements: document.querySelectorAll('*').length,
  }));
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${pictures.size} pictures fetched, ${(bytes / 1e6).toFixed(1)} MB, ${elements} elements, heap ${(heap / 1e6).toFixed(0)} MB`,
  );
  await page.close();
}
