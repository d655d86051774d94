import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { findFirefox, openFirefox } from '../firefox.ts';
import { serveSite } from '../serve.ts';
import { asking, hundredQuestions, type Told } from './hundred-questions.ts';

const firefox = findFirefox();
const reason = firefox ? '' : ' (skipped: no Firefox is installed, and FIREFOX_PATH names none)';

test.skipIf(!firefox)(
  `Firefox finds the same list as Chromium for 100 questions${reason}`,
  async () => {
    const site = await serveSite(inject('demo'));
    const [browser, other] = await Promise.all([launchBrowser(), openFirefox(firefox ?? '')]);
    try {
      const queries = await hundredQuestions(inject('demo'));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/search/`);
      const expected = await page.evaluate<Told[]>(asking(queries));
      await other.page.goto(`${site.origin}/search/`);
      expect(await other.page.evaluate('navigator.userAgent')).toContain('Firefox/');
      const told = await other.page.evaluate<Told[]>(asking(queries));
      const byQuery = (list: readonly Told[]) => list.map((one, at) => [queries[at], one]);
      expect(byQuery(told)).toEqual(byQuery(expected));
      expect(expected.filter(({ addresses }) => addresses.length > 0).length).toBeGreaterThan(90);
      const loaded = await other.page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
      );
      expect(loaded.filter((path) => path.startsWith('/search/texts/'))).toEqual([]);
    } finally {
      await other.close();
      await browser.close();
      await site.close();
    }
  },
);
