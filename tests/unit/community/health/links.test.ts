import { describe, expect, test } from 'vitest';
import {
  linksAreEncrypted,
  linksLeadSomewhere,
  otherSitesAreNamed,
} from '../../../../src/community/health/links.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const page = (body: string) => ({
  'pages/about/index.md': `---\ntitle: 关于\nsummary: 关于\nupdatedOn: 2026-11-01\n---\n${body}\n`,
});
const notice = (more: string) => ({
  'notices/n/index.md': `---\ntitle: 停水\nlevel: normal\npublishAt: 2026-11-20 08:00\n${more}---\n停水。\n`,
});
const article = (publishedAt: string, more = '') => ({
  'news/a/index.md': `---\ntitle: 扫雪\npublishedAt: ${publishedAt}\ncategory: party\n${more}---\n雪。\n`,
});
const dead = (body: string, others: Readonly<Record<string, string>> = {}) =>
  linksLeadSomewhere
    .find(contentOfFiles({ ...page(body), ...others }), NOW)
    .map(({ text }) => text);

describe('a link within the site', () => {
  test('is dead once its notice has expired, before it appears, and while it is a draft', () => {
    const body = '[停水](/notices/n/)';
    expect(dead(body, notice('expireAt: 2026-11-25\n'))).toEqual([]);
    expect(dead(body, notice('expireAt: 2026-11-24\n'))).toEqual([
      '链接“/notices/n/”打不开：那条通知已经失效撤下。请改成别的地址，或删掉链接。',
    ]);
    expect(dead('[停水](/notices/n/poster/)', notice('expireAt: 2026-11-24\n'))[0]).toContain(
      '那条通知已经失效撤下',
    );
    expect(dead(body, notice('draft: true\n'))).toEqual([
      '链接“/notices/n/”打不开：那一页现在没有公布。请改成别的地址，或删掉链接。',
    ]);
    expect(dead('[文](/news/a/)', article('2026-11-30'))).toHaveLength(1);
    expect(dead('[文](/news/a/)', article('2026-11-20'))).toEqual([]);
  });

  test('may lead to a section, a month with an article, an old address, a poster, a fragment', () => {
    const others = { ...article('2026-11-20', 'aliases: [/news/old/]\n'), ...notice('') };
    const good = ['/duty/', '/news/2026/11/', '/news/old/', '/notices/n/poster/', '/duty/?a=1#b'];
    expect(dead(good.map((address) => `[x](${address})`).join(' '), others)).toEqual([]);
    expect(dead('[x](/news/2026/10/)', others)).toHaveLength(1);
  });

  test('leads to the files of what is up, and of nothing else', () => {
    const attached = (more: string) => {
      const content = contentOfFiles({
        ...page('[表](/files/notices/n/biao.pdf)'),
        ...notice(`attachments: [{ file: biao.pdf, label: 表 }]\n${more}`),
      });
      // What is read of attachments comes from the disk; here it is enough that they are there.
      const attachments = content.files
        .filter(({ id }) => id === 'n')
        .map((file) => ({ file, name: 'biao.pdf', text: '' }));
      return linksLeadSomewhere.find({ ...content, attachments }, NOW);
    };
    expect(attached('')).toEqual([]);
    expect(attached('expireAt: 2026-11-24\n')).toHaveLength(1);
  });

  test('in the settings is urgent, since it stands on every page', () => {
    const site = {
      'site/index.yml':
        'name: 某社区\ndescription: 社区\nnavigation:\n  - { label: 停水, address: /notices/n/ }\n',
    };
    expect(found(linksLeadSomewhere, { ...site, ...notice('expireAt: 2026-11-24\n') })).toEqual([
      'link-dead now site/index',
    ]);
  });

  test('in a draft is nobody’s concern yet', () => {
    const files = { ...article('2026-11-20', 'draft: true\n') };
    files['news/a/index.md'] = files['news/a/index.md'].replace('雪。', '[停水](/notices/n/)');
    expect(found(linksLeadSomewhere, { ...files, ...notice('expireAt: 2026-11-24\n') })).toEqual(
      [],
    );
  });
});

test('a link without encryption is a hint', () => {
  expect(
    found(linksAreEncrypted, page('[x](http://old.example/) [y](https://a.example/)')),
  ).toEqual(['link-not-encrypted hint pages/about']);
});

test('other sites are named once each, with everything that leads there', () => {
  const files = {
    ...page('[x](https://b.example/1) [y](https://B.example/2) [z](https://a.example)'),
    'pages/two/index.md':
      '---\ntitle: 二\nsummary: 二\nupdatedOn: 2026-11-01\n---\n[x](https://b.example/3)\n',
  };
  expect(found(otherSitesAreNamed, files)).toEqual([
    'link-to-other-site hint pages/about',
    'link-to-other-site hint pages/about pages/two',
  ]);
  expect(found(otherSitesAreNamed, page('[x](/duty/)'))).toEqual([]);
});
