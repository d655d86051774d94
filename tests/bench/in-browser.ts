import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { FAST, type Line, SLOW, slowServer } from './slow-server.ts';

/** What a reader waits for and loads who asks twice; medians over pairs of questions. */
export interface Waited {
  profile: string;
  firstSeconds: number;
  firstBytes: number;
  /** Until every year was searched. */
  allSeconds: number;
  allBytes: number;
  secondSeconds: number;
  secondBytes: number;
  /** Of a first question after the box had been focused and all was loaded that this loads. */
  warmedSeconds: number;
  warmedBytes: number;
  /** The longest time for which the page was kept busy. */
  longestTask: number;
}

const PROFILES: [name: string, line: Line, slowdown: number][] = [
  ['150 ms, 1.6 Mbit/s', SLOW, 1],
  ['unthrottled', FAST, 1],
  ['unthrottled, CPU × 4', FAST, 4],
];

/** The search page of a built site beside pages that were indexed in another folder. */
export async function withSearchPage(builtSite: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'search'), { recursive: true });
  await cp(join(builtSite, 'search/index.html'), join(folder, 'search/index.html'));
  await cp(join(builtSite, '_astro'), join(folder, '_astro'), { recursive: true });
}

/** Measures the search page of a site in Chromium, with pairs of questions. */
export async function waitedFor(
  folder: string,
  pairs: readonly (readonly [string, string])[],
): Promise<Waited[]> {
  const server = await slowServer(folder);
  const browser = await launchBrowser();
  const waited: Waited[] = [];
  try {
    for (const [profile, line, slowdown] of PROFILES) {
      const runs: Omit<Waited, 'profile'>[] = [];
      for (const pair of pairs) runs.push(await run(browser, server, line, slowdown, pair));
      waited.push({ profile, ...medians(runs) });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return waited;
}

/** What suggestions cost who types them first, after the box was entered. */
export interface Suggested {
  profile: string;
  typed: string;
  seconds: number;
  bytes: number;
  longestTask: number;
}

/** Measures the suggestions below the search box of a site, for texts typed at once. */
export async function suggestedFor(
  folder: string,
  typings: readonly string[],
): Promise<Suggested[]> {
  const server = await slowServer(folder);
  const browser = await launchBrowser();
  const suggested: Suggested[] = [];
  try {
    for (const [profile, line, slowdown] of PROFILES) {
      for (const typed of typings) {
        const context = await browser.newContext();
        const page = await openSearch(context, server, line, slowdown);
        await page.focus('#search-box');
        await page.waitForTimeout(line === SLOW ? 4000 : slowdown * 500);
        const measured = await page.evaluate<Omit<Suggested, 'profile' | 'typed'>>(`(async () => {
          const begun = performance.now();
          globalThis.longestTask = 0;
          performance.clearResourceTimings();
          const box = document.querySelector('#search-box');
          box.value = ${JSON.stringify(typed)};
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const list = document.querySelector('#search-suggestions');
          while (list.hidden && performance.now() - begun < 20000) {
            await new Promise((resume) => setTimeout(resume, 5));
          }
          const seconds = (performance.now() - begun) / 1000;
          const bytes = performance
            .getEntriesByType('resource')
            .filter(({ name }) => /\\/search\\/(titles|sounds|manifest)/.test(name))
            .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
          return { seconds, bytes, longestTask: globalThis.longestTask };
        })()`);
        suggested.push({ profile, typed, ...measured });
        await context.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return suggested;
}

type Server = Awaited<ReturnType<typeof slowServer>>;

async function run(
  browser: Browser,
  server: Server,
  line: Line,
  slowdown: number,
  [first, second]: readonly [string, string],
): Promise<Omit<Waited, 'profile'>> {
  const cold = await browser.newContext();
  const page = await openSearch(cold, server, line, slowdown);
  let before = server.sent();
  const firstSeconds = await ask(page, first, 'shown');
  const firstBytes = server.sent() - before;
  const allSeconds = firstSeconds + (await ask(page, undefined, 'complete'));
  const allBytes = server.sent() - before;
  before = server.sent();
  const secondSeconds = await ask(page, second, 'shown');
  const secondBytes = server.sent() - before;
  await ask(page, undefined, 'complete');
  const longestTask = await page.evaluate<number>('globalThis.longestTask');
  await cold.close();

  const warm = await browser.newContext();
  const focused = await openSearch(warm, server, line, slowdown);
  await focused.focus('#search-box');
  await focused.waitForTimeout(slowdown * 500);
  await focused.waitForLoadState('networkidle');
  await focused.waitForTimeout(line === SLOW ? 2500 : 500);
  before = server.sent();
  const warmedSeconds = await ask(focused, first, 'shown');
  const warmedBytes = server.sent() - before;
  await warm.close();
  return {
    firstSeconds,
    firstBytes,
    allSeconds,
    allBytes,
    secondSeconds,
    secondBytes,
    warmedSeconds,
    warmedBytes,
    longestTask,
  };
}

async function openSearch(
  context: BrowserContext,
  server: Server,
  line: Line,
  slowdown: number,
): Promise<Page> {
  const page = await context.newPage();
  server.use(FAST);
  await page.goto(`${server.origin}/search/`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(`
    globalThis.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longestTask = Math.max(globalThis.longestTask, duration);
    }).observe({ type: 'longtask', buffered: false });
  `);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  server.use(line);
  return page;
}

/** Asks, unless it was asked already, and waits until results are shown or all years searched. */
function ask(page: Page, query: string | undefined, until: 'shown' | 'complete'): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const begun = performance.now();
    const search = document.querySelector('[data-search]');
    const status = search.querySelector('[data-status]');
    const results = search.querySelector('[data-results]');
    const query = ${JSON.stringify(query ?? null)};
    if (query !== null) {
      results.textContent = '';
      status.textContent = '';
      const input = search.querySelector('input');
      input.value = query;
      input.form.dispatchEvent(new Event('submit', { cancelable: true }));
    }
    const complete = () => /^(找到约? ?\\d+ 条结果$|没有找到)/.test(status.textContent);
    const shown = () => results.children.length > 0 && /找到/.test(status.textContent);
    while (!(${until === 'shown' ? 'shown() || complete()' : 'complete()'})) {
      await new Promise((resume) => setTimeout(resume, 5));
    }
    return (performance.now() - begun) / 1000;
  })()`);
}

function medians<T extends Record<string, number>>(runs: readonly T[]): T {
  const keys = Object.keys(runs[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = runs.map((run) => run[key] as number).sort((a, b) => a - b);
      // A task that is too long once is too long.
      if (key === 'longestTask') return [key, values.at(-1)];
      return [key, values[Math.floor(values.length / 2)]];
    }),
  ) as T;
}
