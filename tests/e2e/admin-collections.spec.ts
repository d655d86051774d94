import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collections } from '../../src/community/collections.ts';
import { readCollection } from '../../src/model/content-files.ts';
import type { CollectionDescription, CollectionKey } from '../../src/model/fields.ts';
import { launchBrowser } from '../browser.ts';
import { onComplaint } from './complaints.ts';
import { type Filled, fillForm } from './form-fields.ts';
import { type RunningSite, startSite } from './running-site.ts';

type Values = { readonly [name: string]: Filled };

/** An entry of each collection as a clerk might write it, and what is changed of it later. */
const ENTRIES: Record<Exclude<CollectionKey, 'site'>, { written: Values; changed: Values }> = {
  courtyards: {
    written: { name: '试验花园', address: '试验路一号' },
    changed: { address: '试验路二号' },
  },
  people: {
    written: { name: '试验员', introduction: '在试验花园服务。' },
    changed: { introduction: '在试验花园服务两年了。' },
  },
  branches: {
    written: { name: '庭院试验党支部', tier: 'branch', parent: '社区党委' },
    changed: { introduction: '每周三开会。' },
  },
  propertyCompanies: {
    written: { name: '试验物业', introduction: '刚来不久。' },
    changed: { introduction: '来了一年。' },
  },
  news: {
    written: {
      title: '试验的文章',
      publishedAt: '2026-11-20T08:05',
      category: 'volunteer',
      body: '雪扫净了。',
    },
    changed: { title: '改过的文章' },
  },
  notices: {
    written: {
      title: '试验的通知',
      level: 'important',
      publishAt: '2026-11-20T08:05',
      body: '请接水。',
    },
    changed: { title: '改过的通知' },
  },
  events: {
    written: {
      title: '试验的活动',
      startsAt: '2030-11-20T08:05',
      endsAt: '2030-11-20T10:05',
      place: '试验花园',
    },
    changed: { place: '试验花园东门' },
  },
  flagRounds: {
    written: {
      title: '试验的考核',
      sequence: '9',
      state: 'in-force',
      decidedOn: '2026-11-20',
    },
    changed: { title: '改过的考核' },
  },
  deliberations: {
    written: {
      matter: '试验的事项',
      raisedOn: '2026-11-20',
      category: 'parking',
      status: 'accepted',
    },
    changed: { owner: '物业经理' },
  },
  dutySessions: {
    written: { title: '试验的坐班', kind: 'post', rule: { every: 'week' }, who: '试验员' },
    changed: { who: '试验员和楼院长' },
  },
  volunteerTeams: {
    written: { name: '试验服务队', offers: '修试验品' },
    changed: { offers: '修所有试验品' },
  },
  venues: {
    written: { name: '试验室', use: '做试验', cost: '免费' },
    changed: { cost: '一元' },
  },
  honors: {
    written: { name: '试验先进', level: 'city', awardedBy: '试验局' },
    changed: { awardedBy: '试验总局' },
  },
  disclosures: {
    written: { item: '试验收支', heading: 'finance', cycle: 'yearly', content: '收支相抵。' },
    changed: { content: '略有结余。' },
  },
  pages: {
    written: { title: '试验专页', summary: '一次试验。', body: '从头说起。' },
    changed: { summary: '两次试验。' },
  },
};

const cases = Object.entries(ENTRIES).map(
  ([key, entry]) =>
    [key, collections[key as CollectionKey] as CollectionDescription, entry] as const,
);

/** Building the site again and again on a slow machine. */
const SLOW = 400_000;

let site: RunningSite;
let browser: Browser;
let page: Page;
let complaints: string[];
/** The id that the CMS gave to the entry of each collection. */
const ids = new Map<string, string>();

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

describe('staff write an entry of every collection', () => {
  test.each(cases)(
    '%s: new, with its page beside the form',
    async (key, collection, { written }) => {
      const before = await idsOf(collection);
      await open(`/collections/${collection.folder}/new`);
      await fillForm(page, collection, written);
      for (const text of textsOf(written)) await previewSays(text);
      await save();
      const [id] = (await idsOf(collection)).filter((one) => !before.includes(one));
      ids.set(key, id ?? '');
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    },
  );

  test.each(cases)('%s: changed afterwards', async (key, collection, { changed }) => {
    await openEntry(key, collection);
    await fillForm(page, collection, changed);
    for (const text of textsOf(changed)) await previewSays(text);
    await save();
  });

  test('the settings of the site, of which there is one', async () => {
    await open('/collections/site/entries/index');
    await fillForm(page, collections.site, { motto: '试验成功' });
    await previewSays('试验成功');
    await save();
  });

  test('and the site is built from what the CMS wrote', { timeout: SLOW }, async () => {
    for (const [key, { address = '/', title }, { written, changed }] of cases) {
      const now = { ...written, ...changed };
      const path = pathOf(address, key);
      await pageSays(path, String(now[title]));
      for (const text of textsOf(changed)) await pageSays(path, text);
    }
    await pageSays('/', '试验成功');
  });

  // The last comes first: what refers to others goes before them.
  test.each([...cases].reverse())('%s: deleted', async (key, collection) => {
    await openEntry(key, collection);
    await page.getByRole('button', { name: '删除' }).click();
    await page.getByRole('link', { name: `新建${collection.singular}` }).waitFor();
    await expect.poll(() => idsOf(collection)).not.toContain(ids.get(key));
  });

  test('and the site is without them', { timeout: SLOW }, async () => {
    for (const [key, { address = '/', title }, { written, changed }] of cases) {
      const text = String({ ...written, ...changed }[title]);
      const gone = async () => {
        const answer = await fetch(site.address + pathOf(address, key));
        return answer.status === 404 || !(await answer.text()).includes(text);
      };
      await expect.poll(gone, { timeout: SLOW, interval: 1000 }).toBe(true);
    }
  });
});

/** What stands on the page as it was typed; values of choices and moments are said otherwise. */
function textsOf(values: Values): string[] {
  return Object.values(values).filter(
    (value): value is string => typeof value === 'string' && /\p{Script=Han}/u.test(value),
  );
}

/** The ids of the entries of a collection, by their files. */
async function idsOf(collection: CollectionDescription): Promise<string[]> {
  const { entries } = await readCollection(collection, site.contentDir);
  return entries.map(({ id }) => id);
}

function pathOf(address: string, key: string): string {
  return address.replace('{id}', ids.get(key) ?? '').replace(/#.*$/, '');
}

async function open(address: string): Promise<void> {
  await page.goto(`${site.address}/admin/#${address}`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await preview().locator('main').waitFor();
}

async function openEntry(key: string, { folder, layout }: CollectionDescription): Promise<void> {
  const id = ids.get(key);
  await open(`/collections/${folder}/entries/${layout === 'folder' ? `${id}/index` : id}`);
}

function preview() {
  return page.frameLocator('#preview-pane').frameLocator('iframe');
}

async function previewSays(text: string): Promise<void> {
  const says = async () => (await preview().locator('body').innerText()).replace(/\s+/g, '');
  await expect.poll(says, { timeout: 30_000 }).toContain(text.replace(/\s+/g, ''));
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: '保存并发布' }).click();
  await page.getByRole('menuitem', { name: '保存并发布' }).click();
  await page.getByText('已保存。网站正在更新').waitFor();
}

async function pageSays(path: string, text: string): Promise<void> {
  const read = async () => (await fetch(site.address + path)).text();
  await expect.poll(read, { timeout: SLOW, interval: 1000 }).toContain(text);
}
