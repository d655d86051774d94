import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configOf } from '../../admin/cms/config.ts';
import type { FormField } from '../../admin/form.ts';
import { launchBrowser } from '../browser.ts';

const config = configOf('振兴社区', 'http://localhost:4321', {
  today: '2026-11-24',
  courtyards: { 'ping-an': '平安花园' },
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'decap-check.js'), formats: ['iife'], name: 'decap' },
    },
  })) as Rolldown.RolldownOutput[];
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: bundle?.output[0].code ?? '' });
});
afterAll(() => browser?.close());

/** What Decap itself says about a configuration, without a policy that forbids its check. */
const complaint = (checked: object) =>
  page.evaluate(
    `try { decap.validateConfig(${JSON.stringify(checked)}); '' } catch (e) { String(e) }`,
  );

test('Decap accepts the configuration that it does not check in the admin', async () => {
  expect(await complaint(config)).toBe('');
});

test('Decap would refuse an option that it cannot read', async () => {
  const wrong = { ...config.collections[0], view_filters: [{ label: '草稿' }] };
  expect(await complaint({ ...config, collections: [wrong] })).toContain('view_filters');
});

test('every widget of the form is one that the CMS has', async () => {
  const used = (fields: FormField[]): string[] =>
    fields.flatMap(({ widget, field, fields: inner = [] }) => [
      widget,
      ...used(field ? [field] : inner),
    ]);
  const all = config.collections.flatMap(({ fields, files }) =>
    used(fields ?? files?.[0]?.fields ?? []),
  );
  const known = (await page.evaluate('decap.widgets')) as string[];
  expect([...new Set(all)].filter((name) => !known.includes(name))).toEqual([]);
});
