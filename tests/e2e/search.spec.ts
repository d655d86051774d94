import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';

describe('the search page', () => {
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
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const box = () => page.locator('#search-box');
  const results = () => page.locator('[data-results] > li');
  const status = () => page.locator('[data-status]');
  const facet = (name: string) => page.getByRole('combobox', { name });
  const open = (question = '') => page.goto(`${site.origin}/search/${question}`);
  const asked = () => new URL(page.url()).searchParams.get('q');
  /** Waits until the page says so; it says `约` as long as older years are still to follow. */
  const answered = async (text: RegExp) => {
    await status().filter({ hasText: text }).waitFor();
    return Number(/\d+/.exec((await status().textContent()) ?? '')?.[0]);
  };

  test('answers the question in its address, with every word marked and a link that leads there', async () => {
    await open('?q=志愿者 社区');
    expect(await answered(/^找到 \d+ 条结果$/)).toBeGreaterThan(0);
    for (const result of await results().all()) {
      const marks = new Set(await result.locator('mark').allTextContents());
      expect(marks.size, await result.innerText()).toBeGreaterThan(0);
      expect(await result.locator('[data-about]').textContent()).toMatch(
        /^\p{Script=Han}+( · |$)/u,
      );
    }
    await results().first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('志愿者');
    expect(text).toContain('社区');
    expect(errors).toEqual([]);
  });

  test('loads nothing of the index before the box is entered', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await open();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => /^\/pagefind\/|\.json$/.test(path))).toEqual([]);
    const ready = page.waitForResponse((response) => response.url().endsWith('.pf_meta'));
    await box().focus();
    await ready;
  });

  test('answers while one types, without loading the page again', async () => {
    await open();
    const pages: string[] = [];
    page.on('framenavigated', () => pages.push(page.url()));
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await box().pressSequentially('停');
    await answered(/^找到 \d/);
    await box().pressSequentially('水');
    await page.waitForURL((url) => url.searchParams.get('q') === '停水');
    await results().first().locator('mark', { hasText: '停水' }).first().waitFor();
    expect(await page.locator('body[data-same]').count()).toBe(1);
    expect(await page.title()).toContain('“停水”的搜索结果');

    await box().fill('');
    await page.waitForURL(`${site.origin}/search/`);
    expect(await results().count()).toBe(0);
    expect(await facet('栏目').isVisible()).toBe(false);
    expect(await status().textContent()).toBe('');
  });

  test('waits until an input method has finished a word', async () => {
    await open();
    await box().focus();
    const keyboard = await context.newCDPSession(page);
    for (const text of ['ting', 'tingshui']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await page.waitForTimeout(600);
    expect(await box().inputValue()).toBe('tingshui');
    expect(asked()).toBe(null);
    await keyboard.send('Input.insertText', { text: '停水' });
    await page.waitForURL((url) => url.searchParams.get('q') === '停水');
    await answered(/^找到 \d/);
  });

  test('narrows by section and year, whose counts come true, and says so in the address', async () => {
    await open('?q=志愿');
    const all = await answered(/^找到 \d/);
    const offered = await facet('栏目').locator('option').allTextContents();
    expect(offered[0]).toBe('全部栏目');
    const [, name = '', count] = /^(.+)（(\d+)）$/.exec(offered[1] ?? '') ?? [];
    expect(Number(count)).toBeLessThan(all);

    await facet('栏目').selectOption(name);
    await page.waitForURL((url) => url.searchParams.get('section') === name);
    expect(await answered(new RegExp(`找到 ${count} 条`))).toBe(Number(count));
    for (const about of await page.locator('[data-results] [data-about]').allTextContents()) {
      expect(about).toContain(name);
    }

    const year = (await facet('年份').locator('option').nth(1).textContent()) ?? '';
    const [, chosen = '', ofYear] = /^(\d{4})（(\d+)）$/.exec(year) ?? [];
    await facet('年份').selectOption(chosen);
    await answered(new RegExp(`找到 ${ofYear} 条`));
    await page.reload();
    await answered(new RegExp(`找到 ${ofYear} 条`));
    expect(await facet('栏目').inputValue()).toBe(name);
    expect(await facet('年份').inputValue()).toBe(chosen);
  });

  test('goes back through the questions that were settled on', async () => {
    await open('?q=志愿');
    const all = await answered(/^找到 \d/);
    const option = (await facet('栏目').locator('option').nth(1).getAttribute('value')) ?? '';
    await facet('栏目').selectOption(option);
    await page.waitForURL(/section=/);
    await box().fill('停水');
    await box().press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '停水');

    await page.goBack();
    expect(asked()).toBe('志愿');
    expect(await box().inputValue()).toBe('志愿');
    await answered(/^找到 \d/);
    expect(await facet('栏目').inputValue()).toBe(option);
    await page.goBack();
    await answered(new RegExp(`找到 ${all} 条`));
    expect(await facet('栏目').inputValue()).toBe('');
    await page.goForward();
    await page.waitForURL(/section=/);
  });

  test('shows ten results on a page, turns it, and shows the same to a reader who comes back', async () => {
    await open('?q=社区');
    const total = await answered(/^找到 \d+ 条结果$/);
    expect(total).toBeGreaterThan(20);
    const pages = page.getByRole('navigation', { name: '结果分页' });
    const last = Math.ceil(total / 10);
    expect(await pages.innerText()).toContain(`第 1 页，共 ${last} 页`);
    expect(await pages.getByRole('link').allInnerTexts()).toEqual(['下一页']);
    const first = await results().allTextContents();
    expect(first).toHaveLength(10);

    await pages.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL((url) => url.searchParams.get('page') === '2');
    await pages.filter({ hasText: `第 2 页，共 ${last} 页` }).waitFor();
    const second = await results().allTextContents();
    expect(second).toHaveLength(10);
    expect(new Set([...first, ...second]).size).toBe(20);
    await page.waitForFunction(
      () => document.activeElement === document.querySelector('[data-results] a'),
    );

    await results().nth(5).locator('a').click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    await page.goBack();
    await pages.filter({ hasText: '第 2 页' }).waitFor();
    await results().nth(9).waitFor();
    expect(await results().allTextContents()).toEqual(second);
    await pages.getByRole('link', { name: '上一页' }).click();
    await pages.filter({ hasText: '第 1 页' }).waitFor();
    expect(await results().allTextContents()).toEqual(first);
  });

  test('shows the last page to whoever asks for one behind it', async () => {
    await open('?q=社区&page=9999');
    const total = await answered(/^找到 \d+ 条结果$/);
    const last = Math.ceil(total / 10);
    await page.waitForURL((url) => url.searchParams.get('page') === String(last));
    expect(await results().count()).toBe(total - (last - 1) * 10);
  });

  test('sorts by date, the newest first and what has no date last', async () => {
    await open('?q=社区');
    await answered(/^找到 \d+ 条结果$/);
    const byRelevance = await results().allTextContents();
    await facet('排序').selectOption('最新在前');
    await page.waitForURL((url) => url.searchParams.get('order') === 'date');
    const first = (text = '') => results().first().filter({ hasText: text });
    await first(byRelevance[0]).waitFor({ state: 'detached' });
    await answered(/^找到 \d+ 条结果$/);
    const about = await page.locator('[data-results] [data-about]').allTextContents();
    const dates = about.map((text) => /\d{4}.*$/.exec(text)?.[0] ?? '');
    expect(dates.every((date) => date !== '')).toBe(true);
    expect(dates).toEqual([...dates].sort().reverse());
    await page.goBack();
    await first(byRelevance[0]).waitFor();
    expect(await facet('排序').inputValue()).toBe('relevance');
  });

  test('shows everything of a courtyard or section when no word is asked', async () => {
    await open('?section=通知公告');
    const total = await answered(/^找到 \d+ 条结果$/);
    expect(total).toBeGreaterThan(1);
    for (const about of await page.locator('[data-results] [data-about]').allTextContents()) {
      expect(about).toContain('通知公告');
    }
  });

  test('offers what may be meant where nothing is found', async () => {
    await open('?q=婷水');
    await answered(/^没有找到/);
    const instead = page.locator('[data-instead]');
    await instead.getByRole('link', { name: '停水', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === '停水');
    expect(await answered(/^找到 \d/)).toBeGreaterThan(0);
    expect(await instead.isVisible()).toBe(false);
  });

  test('reads initials that no text holds as the word they stand for', async () => {
    await open('?q=wyf');
    await answered(/^没有找到/);
    await page.locator('[data-instead]').getByRole('link', { name: '物业费', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === '物业费');
    expect(await answered(/^找到 \d/)).toBeGreaterThan(0);
  });

  test('says in plain words when the network is lost between two pages', async () => {
    await open('?q=社区');
    await answered(/^找到 \d+ 条结果$/);
    await context.setOffline(true);
    await page.getByRole('link', { name: '下一页' }).click();
    await page.getByText('请检查网络后再试一次').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await answered(/^找到 \d+ 条结果$/);
    await page.getByText('第 2 页').waitFor();
  });

  test('says when nothing is found, what to try, and takes choices back', async () => {
    await open('?q=雪扫了扫雪');
    await answered(/^没有找到“雪扫了扫雪”。$/);
    expect(await page.getByText('少写几个字').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '去掉筛选再找' }).isVisible()).toBe(false);

    await open('?q=停水&year=1999');
    await answered(/没有找到/);
    await page.getByRole('button', { name: '去掉筛选再找' }).click();
    expect(await answered(/^找到 \d/)).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });

  test('finds the same by reading the texts where Pagefind cannot run', async () => {
    const firstTen = async (question: string) => {
      await open(question);
      await answered(/^找到 \d+ 条结果$/);
      return results().allTextContents();
    };
    const questions = ['?q=志愿者 社区', '?q=停水', '?q=牛', '?q=wifi', '?q=楼道&section=活动动态'];
    const expected: string[][] = [];
    for (const question of questions) expected.push(await firstTen(question));
    // What Chromium below 96 makes of Pagefind's WebAssembly, and below 80 of its script.
    for (const file of ['**/wasm.unknown.pagefind', '**/pagefind.js']) {
      await page.route(file, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'a b c' }),
      );
      for (const [at, question] of questions.entries()) {
        expect(await firstTen(question), question).toEqual(expected[at]);
      }
      await page.unroute(file);
    }
  });

  test('says when the index cannot be reached, and answers on another try', async () => {
    await page.route('**/search/*.json', (route) => route.fulfill({ status: 404 }));
    await open('?q=停水');
    await page.getByText('搜索暂时打不开').waitFor();
    await page.unroute('**/search/*.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await answered(/^找到 \d/);
    expect(await page.getByText('搜索暂时打不开').isVisible()).toBe(false);
  });

  test('shows what is asked as text, never as markup', async () => {
    const question = '<img src=x onerror=document.title=1>停水';
    await open(`?q=${encodeURIComponent(question)}&section=${encodeURIComponent('<b>')}`);
    await answered(/没有找到/);
    expect(await status().textContent()).toContain(question);
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is led to by the box in the header, also without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const reader = await browser.newContext({ javaScriptEnabled });
      const from = await reader.newPage();
      await from.goto(`${site.origin}/`);
      await from.locator('#search-box').fill('停水');
      await from.locator('#search-box').press('Enter');
      await from.waitForURL((url) => url.pathname === '/search/');
      expect(new URL(from.url()).searchParams.get('q')).toBe('停水');
      if (javaScriptEnabled) await from.locator('[data-results] mark').first().waitFor();
      else await readsTheArchive(from);
      await reader.close();
    }
  });

  /** Without script: the page explains, and every article of the archive can be reached. */
  async function readsTheArchive(from: Page) {
    expect(await from.locator('main noscript').first().innerText()).toContain('脚本');
    const months = from.locator('main a[href^="/news/20"]').filter({ hasText: '月（' });
    const counts = (await months.allTextContents()).map((text) =>
      Number(/（(\d+)）/.exec(text)?.[1]),
    );
    const listed = JSON.parse(await readFile(join(inject('demo'), 'search/manifest.json'), 'utf8'));
    expect(counts.length).toBeGreaterThan(12);
    const all = listed.years.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(all / 2);
    await months.first().click();
    await from.waitForURL(/\/news\/\d{4}\/\d{2}\/$/);
    expect(await from.locator('main a[href^="/news/2"]').count()).toBeGreaterThanOrEqual(
      counts[0] ?? 0,
    );
  }

  test('is used by keyboard alone, and has a target of 44 points everywhere', async () => {
    await open('?q=社区');
    await answered(/^找到 \d/);
    await box().focus();
    const names: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          return (
            focused.getAttribute('aria-label') ||
            focused.dataset.facet ||
            (focused.matches('[data-order]') ? 'order' : focused.tagName)
          );
        }),
      );
    }
    expect(names).toEqual(['搜索', 'section', 'year', 'courtyard', 'order', 'A']);
    for (const target of await page.locator('[data-search] :is(a, button, select, input)').all()) {
      const size = await target.boundingBox();
      if (size) expect(size.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
});
