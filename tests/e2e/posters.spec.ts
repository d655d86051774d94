import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { run, SITE_NOW, SITE_URL } from '../site/built-sites.ts';
import { type BuiltPage, pagesOf } from '../site/pages.ts';

/** 11 points, as a browser counts. */
const SMALLEST = (11 * 96) / 72;
const MILLIMETRE = 96 / 25.4;

let browser: Browser;
let extremes: string;
beforeAll(async () => {
  [browser, extremes] = await Promise.all([launchBrowser(), buildExtremes()]);
});
afterAll(() => browser.close());

describe.each(['facts', 'demo', 'extremes'] as const)('every poster of %s', (which) => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let posters: BuiltPage[];
  beforeAll(async () => {
    const folder = which === 'extremes' ? extremes : inject(which);
    site = await serveSite(folder);
    // Of the forty courtyards of the extremes, all alike, one is enough.
    posters = (await pagesOf(folder)).filter(
      ({ path }) =>
        path.endsWith('/poster/') && !/\/yard-[2-9]/.test(path) && !/\/yard-1\d/.test(path),
    );
  });
  afterAll(() => site.close());

  /** Opens each poster in turn, at the width of a desk or, without script, of a phone. */
  async function onEach(
    script: boolean,
    look: (page: Page, poster: BuiltPage) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: script ? { width: 1280, height: 800 } : { width: 360, height: 740 },
    });
    const page = await context.newPage();
    for (const poster of posters) {
      await page.goto(site.origin + poster.path);
      await look(page, poster);
    }
    await context.close();
  }

  test('there are some of every kind', () => {
    for (const kind of [
      /^\/notices/,
      /^\/flags/,
      /^\/duty\/poster/,
      /^\/duty\/2026-12/,
      /^\/courtyards/,
    ]) {
      expect(
        posters.some(({ path }) => kind.test(path)),
        String(kind),
      ).toBe(true);
    }
  });

  test('is one sheet of paper, on which its title and its address can be read', async () => {
    await onEach(true, async (page, poster) => {
      const { pages, text } = await printed(page);
      expect(pages, poster.path).toBe(1);
      expect(text, poster.path).toMatch(printedAs(poster.text('h1')));
      expect(text, poster.path).toMatch(printedAs(poster.text('.address')));
    });
  });

  test('is one sheet without script too, and says so where its text is cut', async () => {
    await onEach(false, async (page, poster) => {
      expect((await printed(page)).pages, poster.path).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const { isCut, isTold } = await fitting(page);
      expect(isTold || !isCut, poster.path).toBe(true);
      await page.emulateMedia({ media: null });
    });
  });

  test('is as large as it fits, but never smaller than 11 points', async () => {
    await onEach(true, async (page, poster) => {
      await page.emulateMedia({ media: 'print' });
      const { isCut, isTold, smallest, size, isWhole } = await fitting(page);
      expect(isTold, poster.path).toBe(isCut);
      expect(smallest, poster.path).toBeGreaterThanOrEqual(SMALLEST - 0.01);
      if (isCut) expect(size, poster.path).toBe(14);
      expect(isWhole, `${poster.path}: the foot stands on the sheet`).toBe(true);
    });
  });

  test('leads by its code to the page it was made from', async () => {
    await onEach(true, async (page, poster) => {
      await page.emulateMedia({ media: 'print' });
      const code = page.locator('.qr');
      const { data, info } = await sharp(await code.screenshot())
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const address = decodeQR({ width: info.width, height: info.height, data });
      const target = poster.path
        .replace(/(\d{4}-\d{2}\/)?poster\/$/, '')
        .replace(/^\/duty\/$/, '/duty/');
      expect(address).toBe(`${SITE_URL}${target}`);
      const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
      const width = ((await code.boundingBox())?.width ?? 0) / MILLIMETRE;
      expect((width * (modules - 8)) / modules, poster.path).toBeGreaterThanOrEqual(25);
    });
  });
});

test('the poster of a round names all forty courtyards, each with its flag', async () => {
  const site = await serveSite(extremes);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/flags/round-9/poster/`);
  const { text } = await printed(page);
  for (let yard = 10; yard < 50; yard += 1) expect(text).toMatch(printedAs(`向阳花园${yard}号院`));
  expect(text).toMatch(printedAs('红旗14个'));
  expect(await page.locator('#more').isVisible()).toBe(false);
  await page.close();
  await site.close();
});

describe('on paper', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await serveSite(inject('demo'));
    context = await browser.newContext({
      colorScheme: 'dark',
      viewport: { width: 1280, height: 800 },
    });
    await context.clock.setFixedTime(new Date(SITE_NOW));
  });
  afterAll(async () => {
    await context.close();
    await site.close();
  });

  const colours = (page: Page, selector: string) =>
    page.evaluate((selector) => {
      const { color, backgroundColor } = getComputedStyle(
        document.querySelector(selector) as Element,
      );
      return [color, backgroundColor];
    }, selector);

  test('a poster is black on white on a dark screen too', async () => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/duty/poster/`);
    expect(await colours(page, '#sheet')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.close();
  });

  test.each(['/flags/', '/duty/', '/data/'])(
    '%s is black on white and of ordinary size, from 长辈版 and a dark screen',
    async (path) => {
      const page = await context.newPage();
      await page.goto(site.origin + path);
      await page.click('#elder-switch');
      await page.emulateMedia({ media: 'print' });
      expect(await colours(page, 'body')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
      expect(size).toBeCloseTo((11.5 * 96) / 72, 1);
      await page.close();
    },
  );

  test('a notice is one sheet and no empty second one', async () => {
    const page = await context.newPage();
    const notice = (await pagesOf(inject('demo'))).find(({ path }) => /ting-shui\/$/.test(path));
    await page.goto(site.origin + notice?.path);
    expect((await printed(page)).pages).toBe(1);
    await page.close();
  });

  test('flags are told apart by a printer that knows no colour', async () => {
    const page = await context.newPage();
    const rounds = (await pagesOf(inject('demo'))).filter(({ path }) =>
      /^\/flags\/.*poster\/$/.test(path),
    );
    const round = rounds.find(({ html }) =>
      ['red', 'yellow', 'none'].every((flag) => html.includes(`class="${flag}"`)),
    );
    await page.goto(site.origin + round?.path);
    await page.evaluate(() => document.getElementById('text')?.classList.add('size-1'));
    const greys = await Promise.all(
      ['red', 'yellow', 'none'].map(async (flag) =>
        sharp(await page.locator(`.printed-flag .${flag}`).first().screenshot())
          .resize(48, 60, { fit: 'fill' })
          .greyscale()
          .raw()
          .toBuffer(),
      ),
    );
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const [a, b] = [greys[one], greys[other]] as [Buffer, Buffer];
      const different = a.filter((value, place) => Math.abs(value - (b[place] ?? 0)) > 60).length;
      expect(different / a.length).toBeGreaterThan(0.1);
    }
    await page.close();
  });
});

/** A page as it comes out of the printer, on the paper that it asks for. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: plain(text) };
}

/** Text without blanks: a PDF knows none of those at the end of a line. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/**
 * A text as a PDF may hold it, which has the radical `⻩` in place of the character `黄`, and `戶` where
 * a font draws `户` with the same strokes.
 */
function printedAs(text: string): RegExp {
  const characters = [...plain(text)].map((one) =>
    /\p{Script=Han}/u.test(one)
      ? `[${one}${one === '户' ? '戶戸' : ''}\\u2e80-\\u2fdf]`
      : one.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'),
  );
  return new RegExp(characters.join(''));
}

/** How the text of a poster keeps to its sheet. */
async function fitting(page: Page) {
  return page.evaluate(() => {
    const [sheet, text, more] = ['sheet', 'text', 'more'].map((id) =>
      document.getElementById(id),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    const sizes = [...sheet.querySelectorAll<HTMLElement>('*')]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
    const foot = sheet.querySelector('.foot') as HTMLElement;
    return {
      isCut: text.scrollWidth > text.clientWidth + 1,
      isTold: !more.hidden,
      smallest: Math.min(...sizes),
      size: Number(/size-(\d+)/.exec(text.className)?.[1]),
      isWhole: foot.getBoundingClientRect().bottom <= sheet.getBoundingClientRect().bottom,
    };
  });
}

/** A community in which everything that a poster may hold is as long as a file may say it. */
async function buildExtremes(): Promise<string> {
  const [content, site] = ['extremes-content', 'extremes'].map((name) =>
    resolve('.cache/tests', name),
  ) as [string, string];
  await rm(content, { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  const write = async (path: string, data: object, body?: string) => {
    const file = join(content, path);
    await mkdir(join(file, '..'), { recursive: true });
    const yaml = stringify(data);
    await writeFile(file, body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`);
  };
  const long = (length: number, of = '今天下午两点起停水请提前储水老人打值班电话') =>
    of.repeat(Math.ceil(length / of.length)).slice(0, length);
  const notice = (id: string, body: string, data: object = {}) =>
    write(
      `notices/2026-11-20-${id}/index.md`,
      {
        title: long(60),
        level: 'urgent',
        publishAt: '2026-11-20 09:00',
        expireAt: '2026-12-30 18:00',
        contact: long(40),
        phone: '0370-5550100',
        ...data,
      },
      body,
    );
  const yards = Array.from({ length: 40 }, (_, place) => `yard-${place + 1}`);
  await Promise.all([
    notice('one-paragraph', long(5000)),
    notice('list', Array.from({ length: 100 }, () => `- ${long(48)}`).join('\n')),
    notice(
      'table',
      ['| 一 | 二 | 三 |', '| --- | --- | --- |']
        .concat(Array.from({ length: 90 }, () => `| ${long(8)} | ${long(30)} | ${long(14)} |`))
        .join('\n'),
    ),
    notice('latin', 'https://example.org/'.concat('a'.repeat(900)), { title: 'WIFI '.repeat(11) }),
    // Lengths at which every size of the text is in turn the one that fits.
    ...[10, 40, 90, 160, 260, 400, 550, 700, 850, 1000, 1150, 1300].map((length) =>
      notice(`length-${length}`, `${long(length)}\n\n${long(length / 2)}`, { title: long(12) }),
    ),
    ...yards.map((yard, place) =>
      write(`courtyards/${yard}/index.yml`, { name: `向阳花园${place + 10}号院` }),
    ),
    write('flag-rounds/round-9/index.yml', {
      title: long(30),
      sequence: 9,
      state: 'announced',
      decidedOn: '2026-11-20',
      announcedTo: '2026-11-27',
      objections: long(100),
      results: yards.map((courtyard, place) => ({
        courtyard,
        flag: ['red', 'yellow', 'none'][place % 3],
        reasons: [long(60), long(60), long(60), long(60)],
      })),
    }),
    write('flag-rounds/round-8/index.yml', {
      title: '十四个庭院',
      sequence: 8,
      state: 'in-force',
      results: yards.slice(0, 14).map((courtyard, place) => ({
        courtyard,
        flag: ['red', 'yellow', 'none'][place % 3],
        reasons: [long(60), long(60), long(60), long(60)],
      })),
    }),
    write('duty-sessions/every-day.yml', {
      title: long(30),
      kind: 'post',
      rule: { every: 'month', monthDays: Array.from({ length: 31 }, (_, place) => place + 1) },
      opensAt: '09:00',
      closesAt: '11:30',
      place: long(60),
      who: long(60),
      phone: '0370-5550100',
      exceptions: [2, 9, 16, 23].map((day) => ({
        on: `2026-12-${String(day).padStart(2, '0')}`,
        change: 'cancelled',
        reason: long(80),
      })),
    }),
    write(
      'events/2026-12-05-long/index.md',
      {
        title: long(60),
        startsAt: '2026-12-05 09:00',
        endsAt: '2026-12-09 11:00',
        place: long(60),
        forWhom: long(60),
        cost: long(30),
        signUpContact: long(40),
        signUpPhone: '0370-5550100',
        signUpBy: '2026-12-04 18:00',
        courtyards: yards,
      },
      long(3000),
    ),
  ]);
  await run('src/build/build.ts', [], { CONTENT_DIR: content, OUT_DIR: site });
  return site;
}
