import { pinyin } from 'pinyin-pro';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { violations } from './axe.ts';

describe('the suggestions below the search box', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const box = () => page.getByRole('combobox', { name: '搜索', exact: true });
  const options = () => page.getByRole('listbox', { name: '搜索建议' }).getByRole('option');
  const type = async (text: string) => {
    await page.locator('#search-box').fill(text);
    await options().first().waitFor();
  };
  const asked = () => new URL(page.url()).searchParams.get('q');

  test('spell out initials, and look for the word that is taken by keyboard', async () => {
    await page.goto(`${site.origin}/search/`);
    await type('wy');
    expect(await options().first().innerText()).toMatch(/^物业/);
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await box().press('ArrowDown');
    const first = options().first();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await box().getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await box().press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '物业');
    expect(await page.locator('#search-box').inputValue()).toBe('物业');
    await page.locator('[data-results] mark', { hasText: '物业' }).first().waitFor();
    expect(await options().count()).toBe(0);
  });

  test('lead to the page of somebody by the sound of the name, from any page', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site.origin}/organization/`);
    const name = await page.locator('main a[href^="/organization/people/"]').first().innerText();
    await page.goto(`${site.origin}/`);
    await type(pinyin(name, { toneType: 'none', surname: 'head', separator: '' }));
    expect(await options().first().innerText()).toContain(name);
    await options().first().click();
    await page.waitForURL(/\/organization\/people\//);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  });

  test('offer the right word for a wrong character of its sound', async () => {
    await page.goto(`${site.origin}/search/`);
    await type('婷水');
    expect(await options().first().innerText()).toMatch(/^停水/);
  });

  test('close by Escape and leave what is typed; the arrows go around', async () => {
    await page.goto(`${site.origin}/search/`);
    await type('停水');
    const count = await options().count();
    await box().press('ArrowUp');
    expect(
      await options()
        .nth(count - 1)
        .getAttribute('aria-selected'),
    ).toBe('true');
    await box().press('ArrowDown');
    expect(await box().getAttribute('aria-activedescendant')).toBe(null);
    await box().press('Escape');
    expect(await options().count()).toBe(0);
    expect(await box().inputValue()).toBe('停水');
    expect(await box().getAttribute('aria-expanded')).toBe('false');
    await box().press('ArrowDown');
    await options().first().waitFor();
    await box().press('Tab');
    expect(await options().count()).toBe(0);
  });

  test('leave Enter to what is typed as long as nothing is chosen', async () => {
    await page.goto(`${site.origin}/search/`);
    await type('停水');
    await box().press('Enter');
    await page.locator('[data-results] mark').first().waitFor();
    expect(asked()).toBe('停水');
    expect(await options().count()).toBe(0);
  });

  test('are announced, and large enough for a finger', async () => {
    await page.goto(`${site.origin}/search/`);
    await type('停水');
    const count = await options().count();
    const said = page.getByRole('search').getByRole('status');
    expect(await said.textContent()).toBe(`有 ${count} 条建议，用上下键选择`);
    for (const option of await options().all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await violations(page)).toEqual([]);
  });

  test('stay away where they cannot be loaded, and the search goes on', async () => {
    await page.route('**/search/titles/*', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.origin}/search/`);
    await page.locator('#search-box').pressSequentially('停水');
    await page.locator('[data-results] mark').first().waitFor();
    expect(await options().count()).toBe(0);
    errors = errors.filter((error) => !/404/.test(error));
  });
});
