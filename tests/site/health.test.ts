import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { docxOf } from '../examples/attachments.ts';
import { run } from './built-sites.ts';
import { BuiltPage } from './pages.ts';

async function healthPage(site: string): Promise<BuiltPage> {
  const html = await readFile(join(site, 'admin/health/index.html'), 'utf8');
  return new BuiltPage('/admin/health/', html);
}

/** Codes of all findings of a page, each once. */
const codesOf = (page: BuiltPage) => [...new Set(page.attributes('[data-code]', 'data-code'))];

describe.each(['facts', 'demo'] as const)('the health page of the site from %s', async (which) => {
  const page = await healthPage(inject(which));

  test('gives its verdict first, which counts what follows', () => {
    const urgent = page.count('section.now [data-code]');
    expect(page.text('.sentence')).toBe(`有 ${urgent} 件事要马上办`);
    expect(urgent).toBeGreaterThan(0);
    const tallies = page.attributes('.tallies a', 'href');
    expect(tallies).toEqual(['#now', '#soon', '#hint']);
  });

  test('leads from every finding of an entry into the CMS', () => {
    const addresses = page.attributes('.findings a', 'href');
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address).toMatch(/^\/admin\/#\/collections\/[a-z-]+(\/entries\/[a-z0-9/-]+)?$/);
    }
  });

  test('says when it looked, in Beijing time, and what it found well', () => {
    expect(page.text('.verdict')).toContain('（北京时间）');
    expect(page.attributes('.verdict time', 'datetime')).toEqual(['2026-11-24T09:30:00+08:00']);
    expect(page.$('.well dd').length).toBeGreaterThan(10);
    expect(page.text('.well')).toContain('站内的链接都打得开');
  });

  test('is not to be found', async () => {
    expect(page.meta('robots')).toBe('noindex');
    expect(page.html).not.toContain('data-pagefind-body');
    expect(await readFile(join(inject(which), 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
    expect(page.count('script:not([type*="json"])')).toBe(0);
  });
});

describe('faults that are planted into the demo set', () => {
  let page: BuiltPage;
  const content = resolve('.cache/tests/health-content');
  const site = resolve('.cache/tests/health');
  const plant = async (file: string, text: string | Buffer) => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  };

  beforeAll(async () => {
    await rm(content, { recursive: true, force: true });
    await cp(inject('demoContent'), content, { recursive: true });
    // A link to a notice that the demo set lets expire at the very moment of the build.
    await appendFile(
      join(content, 'pages/about/index.md'),
      '\n[通知](/notices/2026-11-22-zheng-dian-shi-xiao/)\n',
    );
    await plant(
      'notices/2026-11-20-ming-dan/index.md',
      '---\ntitle: 领取名单\nlevel: normal\npublishAt: 2026-11-20 08:00\nattachments:\n  - { file: ming-dan.docx, label: 名单 }\n---\n见附件。\n',
    );
    await plant(
      'notices/2026-11-20-ming-dan/ming-dan.docx',
      docxOf(['甲 13800138000', '乙 139 0013 9000', '丙 13700137000']),
    );
    await plant(
      'flag-rounds/fu-ping/index.yml',
      'title: 复评\nsequence: 99\nstate: announced\nannouncedTo: 2026-11-23\nobjections: 社区大厅\n',
    );
    await plant(
      'duty-sessions/xin-she.yml',
      'title: 新设的岗\nkind: post\nwho: 志愿者\nrule: { every: week }\n',
    );
    await plant(
      'news/2026-11-24-mi-mi/index.md',
      '---\ntitle: 还没公布的秘密\npublishedAt: 2026-11-24 09:31\ncategory: party\n---\n[通知](/notices/2026-11-22-zheng-dian-shi-xiao/)\n',
    );
    for (let index = 0; index < 30; index++) {
      await plant(
        `deliberations/2026-10-01-yu-qi-${index}.yml`,
        `matter: 逾期的事${index}\ncategory: repair\nstatus: accepted\nraisedOn: 2026-10-01\ndeadline: 2026-11-01\nowner: 物业\n`,
      );
    }
    await run('src/build/build.ts', [], { CONTENT_DIR: content, OUT_DIR: site });
    page = await healthPage(site);
  });

  /** The lines of a code: where they lead and what they say. */
  const lines = (code: string) =>
    page
      .$(`[data-code="${code}"]`)
      .get()
      .map((line) => [
        page.$(line).find('.where a').attr('href'),
        page.$(line).find('.text').text().trim(),
      ]);

  test('are found, each at its entry', () => {
    expect(lines('link-dead')).toEqual([
      [
        '/admin/#/collections/pages/entries/about/index',
        '链接“/notices/2026-11-22-zheng-dian-shi-xiao/”打不开：那条通知已经失效撤下。请改成别的地址，或删掉链接。',
      ],
    ]);
    expect(lines('attachment-with-mobile')).toContainEqual([
      '/admin/#/collections/notices/entries/2026-11-20-ming-dan/index',
      '附件“ming-dan.docx”里有 3 个手机号码，像是一份名单。请马上删掉号码再上传。',
    ]);
    expect(lines('announcement-over').map(([address]) => address)).toEqual([
      '/admin/#/collections/flag-rounds/entries/fu-ping/index',
    ]);
    expect(lines('duty-incomplete').map(([address]) => address)).toContain(
      '/admin/#/collections/duty-sessions/entries/xin-she',
    );
    expect(page.text('.well')).not.toContain('站内的链接都打得开');
  });

  test('are not found where they were not planted', async () => {
    const before = codesOf(await healthPage(inject('demo')));
    expect(before).not.toContain('link-dead');
    expect(before).not.toContain('announcement-over');
    expect(codesOf(page).sort()).toEqual([...before, 'announcement-over', 'link-dead'].sort());
  });

  test('fold after the twentieth of a subject, and none is lost', () => {
    const subject = page.$('#now-deliberations').parent();
    const all = subject.find('[data-code="matter-overdue"]').length;
    expect(all).toBeGreaterThanOrEqual(30);
    expect(subject.find('.more [data-code]').length).toBe(all - 20);
    expect(subject.find('.more > summary').text()).toBe(`其余 ${all - 20} 条`);
  });

  test('tell nothing of what is yet to appear, and no number', () => {
    expect(page.html).not.toContain('还没公布的秘密');
    expect(page.html).not.toMatch(/138001|1390013|139 0013/);
  });

  test('warn on the button in the CMS', async () => {
    const admin = new BuiltPage('/admin/', await readFile(join(site, 'admin/index.html'), 'utf8'));
    const urgent = page.count('section.now [data-code]');
    expect(admin.text('#health-link').replace(/\s+/g, ' ')).toBe(`体检 ${urgent} 件要马上办`);
  });
});
