import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guides } from '../../admin/help/guides.ts';
import { collections } from '../../src/community/collections.ts';
import type { Field, Fields } from '../../src/model/fields.ts';
import { launchBrowser } from '../browser.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.address}/admin/`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^(有|眼下)/ })
    .waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The table of a round shows some fields of a result only when they are needed. */
async function showAllOfOneResult(): Promise<void> {
  for (const unfold of await page.getByRole('button', { name: '展开' }).all()) await unfold.click();
  await page.getByLabel('多少分及以上挂红旗').fill('90');
  await page.getByLabel('低于多少分挂黄旗').fill('75');
  const rows = page.locator('tr').filter({ has: page.getByRole('rowheader') });
  await rows
    .nth(1)
    .getByLabel(/的得分$/)
    .fill('95');
  const row = rows.first();
  await row.getByLabel(/的得分$/).fill('60');
  await row.getByLabel(/的旗$/).selectOption('none');
  await row.getByRole('button', { name: /的整改、回应和照片$/ }).click();
}

test.each(guides)('$title: every word of the CMS that the help quotes is there', async (guide) => {
  const { folder, layout, fields, title } = collections[guide.form.collection];
  const desk = `${site.address}/admin/#/`;
  await page.goto(desk);
  await page
    .getByRole('status')
    .filter({ hasText: /^(有|眼下)/ })
    .waitFor();
  const seen = [await words(page)];

  const entry =
    guide.form.entry && `entries/${guide.form.entry}${layout === 'folder' ? '/index' : ''}`;
  await page.goto(`${site.address}/admin/#/collections/${folder}/${entry ?? 'new'}`);
  await page
    .getByLabel((fields as Fields)[title]?.label ?? '')
    .first()
    .waitFor();
  // What is in a row is there once there is a row.
  for (const add of await page.getByRole('button', { name: /^(增加|加一行)/ }).all()) {
    await add.click();
  }
  if (guide.form.collection === 'flagRounds') await showAllOfOneResult();
  await page
    .getByLabel((fields as Fields)[title]?.label ?? '')
    .first()
    .fill('试一试');
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).waitFor();
  seen.push(await words(page), ...choicesIn(fields));

  const quoted =
    guide.steps
      .flatMap(({ text }) => text)
      .join('')
      .match(/“[^”]+”/g) ?? [];
  expect(quoted.length).toBeGreaterThan(5);
  const missing = quoted
    .map((quote) => quote.slice(1, -1))
    .filter((quote) => !seen.some((text) => text.includes(quote)));
  expect(missing).toEqual([]);
});

test('the header and the desk lead to the help, and it leads back', async () => {
  await page.goto(`${site.address}/admin/#/`);
  await page.getByRole('link', { name: '帮助', exact: true }).click();
  await page.getByRole('heading', { name: '帮助', exact: true }).waitFor();
  await page.getByRole('link', { name: /^发一个通知/ }).click();
  await page.getByRole('heading', { name: '发一个通知' }).waitFor();
  const picture = page.locator('main img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), { timeout: 20_000 })
    .toBeGreaterThan(800);
  await page.getByRole('link', { name: '返回后台' }).click();
  await page.getByRole('link', { name: /^帮助：/ }).waitFor();
});

/** All that the CMS says on the screen or under a fold. */
function words(page: Page): Promise<string> {
  return page.locator('#nc-root').evaluate((root) => root.textContent ?? '');
}

/** What the fields let choose; a list of choices is not in the page before it is opened. */
function choicesIn(fields: Fields): string[] {
  return Object.values(fields).flatMap((field: Field) => {
    if (field.kind === 'choice' || field.kind === 'choices') return Object.values(field.options);
    return 'fields' in field ? choicesIn(field.fields) : [];
  });
}
