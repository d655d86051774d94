import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { pagesOf } from '../site/pages.ts';

const phone = { viewport: { width: 360, height: 740 } };
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('demo'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page that fails the test when anything goes wrong in it: policy, hydration, script. */
async function open(path: string, options: object = phone) {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.origin + path);
  const close = async () => {
    expect(errors).toEqual([]);
    await page.close();
  };
  return { page, close };
}

const names = (page: Page) => page.locator('.flag-board h3').allTextContents();
const choose = (page: Page, label: string, option: string) =>
  page
    .locator('.board-controls')
    .getByRole('combobox', { name: label, exact: true })
    .selectOption({ label: option });
const marginTop = (element: Element) => getComputedStyle(element).marginTop;
const query = (page: Page) => new URL(page.url()).search;

describe('the flag board', () => {
  test('can be narrowed and put in order once the reader comes near, and says how many are left', async () => {
    const { page, close } = await open('/flags/');
    await page.locator('.flag-board').scrollIntoViewIfNeeded();
    await page.locator('.board-controls').waitFor();
    const all = await names(page);
    expect(all).toHaveLength(11);

    await choose(page, '旗', '黄旗');
    expect(query(page)).toBe('?flag=yellow');
    const yellow = await names(page);
    expect(yellow.length).toBeGreaterThan(0);
    expect(yellow.length).toBeLessThan(11);
    expect(await page.getByRole('status').textContent()).toBe(
      `找到 ${yellow.length} 个庭院，共 11 个`,
    );

    await page.getByRole('button', { name: '恢复' }).click();
    expect(query(page)).toBe('');
    expect(await names(page)).toEqual(all);

    await choose(page, '排列', '按庭院');
    expect(query(page)).toBe('?sort=courtyard');
    expect(await names(page)).not.toEqual(all);
    expect((await names(page))[0]).toBe('听雨苑');
    await close();
  });

  test('shows at once what its address asks for', async () => {
    const { page, close } = await open('/flags/?company=he-shun&sort=courtyard');
    await page.locator('.board-controls').waitFor();
    expect(await names(page)).toEqual(['望湖小区', '百合新村（含临街商住楼与教师公寓）']);
    expect(await page.getByRole('combobox', { name: '物业公司', exact: true }).inputValue()).toBe(
      'he-shun',
    );
    await close();
  });

  test('says plainly that nothing matches, and leads back', async () => {
    const { page, close } = await open('/flags/?flag=red&courtyard=song-feng');
    await page.getByText('没有符合条件的庭院').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('找到 0 个庭院，共 11 个');
    await page.getByRole('button', { name: '看全部庭院' }).click();
    expect(await names(page)).toHaveLength(11);
    expect(query(page)).toBe('');
    await close();
  });

  test('is worked by keyboard alone', async () => {
    const { page, close } = await open('/flags/?sort=run');
    await page.locator('.board-controls').waitFor();
    await page.getByRole('combobox', { name: '旗', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => location.search.includes('flag=yellow'));
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('label')?.textContent),
    ).toContain('庭院');
    await close();
  });

  test('is complete without script, and offers nothing that would not work', async () => {
    const { page, close } = await open('/flags/?flag=red', { ...phone, javaScriptEnabled: false });
    expect(await names(page)).toHaveLength(11);
    expect(await page.locator('main select').count()).toBe(0);
    expect(await page.locator('.flag-board').innerText()).toMatch(/连续[一-龥]+次红旗/);
    expect(await page.locator('main').innerText()).toMatch(/公示期.*还剩 3 天/);
    await close();
  });

  test('stays as it is when its script does not arrive', async () => {
    const page = await browser.newPage(phone);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.route(/live-board/, (route) => route.abort());
    await page.goto(`${site.origin}/flags/?flag=red`);
    await page.waitForLoadState('networkidle');
    expect(await names(page)).toHaveLength(11);
    expect(await page.locator('.flag-board').evaluate(marginTop)).toBe('0px');
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each([360, 1280])('does not move at %i points when its choices come', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    let arrive = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/live-board/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/flags/`);
    const board = page.locator('.flag-board');
    await board.scrollIntoViewIfNeeded();
    const before = (await board.boundingBox())?.y ?? 0;
    arrive();
    await page.locator('.board-controls').waitFor();
    expect(Math.abs(((await board.boundingBox())?.y ?? Infinity) - before)).toBeLessThan(4);
    await page.close();
  });

  test('loads React when the board comes near, and not before', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 400 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // A tall space above the board stands for a long page on a small phone.
    await page.route('**/flags/', async (route) => {
      const answer = await route.fetch();
      const rows = '<br>'.repeat(120);
      const body = (await answer.text()).replace('<div data-flag-board', `${rows}$&`);
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${site.origin}/flags/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('live-board'))).toEqual([]);
    await page.locator('[data-flag-board]').scrollIntoViewIfNeeded();
    await page.locator('.board-controls').waitFor();
    expect(asked.filter((url) => url.includes('live-board'))).toHaveLength(1);
    await page.close();
  });

  test('is printed without its choices', async () => {
    const { page, close } = await open('/flags/?sort=run');
    await page.locator('.board-controls').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.board-controls').isVisible()).toBe(false);
    await close();
  });
});

describe('photos before and after', async () => {
  const path = (await pagesOf(inject('demo'))).find((page) => page.count('[data-comparison]') > 0)
    ?.path as string;

  test('are compared by keyboard', async () => {
    const { page, close } = await open(path);
    const place = page.locator('[data-comparison]').first();
    const slider = place.getByRole('slider');
    await slider.focus();
    const border = () =>
      place.evaluate((element) => {
        const mark = element.querySelector('.border') as Element;
        const { left, width } = element.getBoundingClientRect();
        return Math.round(((mark.getBoundingClientRect().left - left) / width) * 100);
      });
    expect(await border()).toBeGreaterThan(47);
    expect(await border()).toBeLessThan(53);
    await page.keyboard.press('End');
    expect(await border()).toBeGreaterThan(97);
    expect(await slider.getAttribute('aria-valuetext')).toBe('整改前占百分之100');
    await page.keyboard.press('Home');
    expect(await border()).toBeLessThan(3);
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('5');
    expect(await slider.getAttribute('aria-label')).toContain('整改前和整改后');
    await close();
  });

  test('are compared by a finger', async () => {
    const { page, close } = await open(path, { ...phone, hasTouch: true });
    const place = page.locator('[data-comparison]').first();
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!box) throw new Error('no comparison');
    await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
    expect(Number(await place.getByRole('slider').inputValue())).toBeGreaterThan(80);
    await close();
  });

  test('stand side by side without script and on paper', async () => {
    const sideBySide = (page: Page) =>
      page
        .locator('[data-comparison]')
        .first()
        .evaluate((element) => {
          const [before, after] = [...element.querySelectorAll('figure')].map((figure) =>
            figure.getBoundingClientRect(),
          );
          return before !== undefined && after !== undefined && before.right <= after.left;
        });
    const plain = await open(path, { ...phone, javaScriptEnabled: false });
    // Without script the page cannot be asked, so its boxes are.
    const boxes = await Promise.all(
      ['before', 'after'].map((side) =>
        plain.page.locator(`[data-comparison] .${side}`).first().boundingBox(),
      ),
    );
    expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThanOrEqual(boxes[1]?.x ?? 0);
    await plain.close();
    const live = await open(path);
    expect(await sideBySide(live.page)).toBe(false);
    await live.page.emulateMedia({ media: 'print' });
    expect(await sideBySide(live.page)).toBe(true);
    await live.close();
  });
});

describe('histories and rounds', () => {
  test('a chart that is wider than a phone begins at the latest round and moves by keyboard', async () => {
    const { page, close } = await open('/courtyards/jin-sui/');
    const chart = page.locator('.flag-history section');
    await chart.scrollIntoViewIfNeeded();
    const seen = () =>
      chart.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('text.round')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left >= left - 1 && box.right <= right + 1;
          })
          .map((text) => text.textContent?.trim());
      });
    expect((await seen()).at(-1)).toBe('公示中');
    expect(await seen()).not.toContain('第1轮');
    await chart.focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(500);
    expect(await seen()).toContain('第1轮');
    await close();
  });

  test('one comes from a round to the earlier one, and from a company to its courtyards', async () => {
    const { page, close } = await open('/flags/2026-q2/');
    await page.getByRole('link', { name: '上一轮：2026年第一季度' }).click();
    await page.waitForURL('**/flags/2026-q1/');
    await page.locator('.result .about a').first().click();
    await page.waitForURL('**/flags/companies/*/');
    await page.locator('.tenure h3 a').first().click();
    await page.waitForURL('**/courtyards/*/');
    await close();
  });
});
