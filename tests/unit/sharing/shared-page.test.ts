import { describe, expect, test } from 'vitest';
import { sharedPage } from '../../../src/sharing/shared-page.ts';

const page = (tags: string, html = '<html lang="zh-CN" data-theme="indigo">') =>
  `<!doctype html>${html}<head><meta charset="utf-8">${tags}</head><body><p>正文</p></body></html>`;
const article = (picture: string) =>
  page(
    `<meta property="og:image" content="${picture}">` +
      '<meta property="og:title" content="一次&#34;面对面&#34;的商量 A&amp;B > C">' +
      '<meta property="og:site_name" content="振兴社区"><meta name="ColumnName" content="活动动态">' +
      '<meta property="og:description" content="说开了。"><meta content="2026-11-23 09:30" name=PubDate>',
  );

describe('a built page', () => {
  test('says in its tags what its picture shows and where it lies', () => {
    expect(sharedPage(article('https://example.org/og/news/x.png'))).toEqual({
      picture: 'og/news/x.png',
      card: {
        title: '一次"面对面"的商量 A&B > C',
        site: '振兴社区',
        section: '活动动态',
        lead: '说开了。',
        publishedOn: '2026-11-23',
        theme: 'indigo',
      },
    });
  });

  test('without og:image asks for no picture', () => {
    expect(sharedPage(page('<meta property="og:title" content="未找到">'))).toBeUndefined();
  });

  test('with a photo of its own asks for no picture', () => {
    expect(sharedPage(article('https://example.org/_astro/snow.webp'))).toBeUndefined();
  });

  test('is found below the base of a site that has one', () => {
    const html = article('https://example.org/community/og/news/x.png');
    expect(sharedPage(html, '/community/')?.picture).toBe('og/news/x.png');
    expect(sharedPage(html)).toBeUndefined();
  });

  test.each(['', '/og/', '/og/x.jpg', '/og/news//x.png', '/og/.png', '/og/%2e%2e%2fx.png'])(
    'is refused when its picture is “%s”',
    (picture) => {
      expect(() => sharedPage(article(picture))).toThrow(/og:image.*应为 \/og\/….png/);
    },
  );

  test('cannot lead a picture out of its folder', () => {
    expect(sharedPage(article('/og/../index.png'))).toBeUndefined();
  });

  test('is refused when it has a picture but no title', () => {
    const html = page('<meta property="og:image" content="/og/index.png">');
    expect(() => sharedPage(html)).toThrow('没有 og:title');
  });

  test('is read in its head only', () => {
    const said = '<p>&lt;meta</p><meta property="og:image" content="/og/x.png">';
    expect(sharedPage(`<html><head><title>x</title></head><body>${said}</body>`)).toBeUndefined();
  });
});
