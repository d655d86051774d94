import { describe, expect, test } from 'vitest';
import {
  articlesHaveACover,
  articlesHaveASource,
  articlesHaveASummary,
  photosAreDescribed,
  saysNothing,
} from '../../../../src/community/health/articles.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const article = (more: string, body = '雪。', id = 'a') => ({
  [`news/2026-11-20-${id}/index.md`]: `---\ntitle: 扫雪\npublishedAt: 2026-11-20 08:00\ncategory: party\n${more}---\n${body}\n`,
});

test('an article says where it comes from', () => {
  expect(found(articlesHaveASource, article(''))).toEqual([
    'article-without-source soon news/2026-11-20-a',
  ]);
  expect(found(articlesHaveASource, article('origin: 某社区\n'))).toEqual([]);
  expect(found(articlesHaveASource, article('draft: true\n'))).toEqual([]);
});

test('articles without cover or summary are one line for all of them, the newest first', () => {
  const cover = 'cover: { image: xue.jpg, alt: 志愿者在扫雪 }\nsummary: 扫雪。\n';
  const files = { ...article(''), ...article('', '雪。', 'b'), ...article(cover, '雪。', 'c') };
  expect(found(articlesHaveACover, files)).toEqual([
    'articles-without-cover hint news/2026-11-20-b news/2026-11-20-a',
  ]);
  expect(found(articlesHaveASummary, files)).toEqual([
    'articles-without-summary hint news/2026-11-20-b news/2026-11-20-a',
  ]);
  expect(found(articlesHaveACover, article(cover))).toEqual([]);
  expect(found(articlesHaveASummary, article(cover))).toEqual([]);
});

describe('the words for a photo', () => {
  test.each([
    '',
    '扫雪',
    '图片',
    '照片1',
    '照片 3',
    '微信图片_20261120',
    'IMG_2031',
    'xue.jpg',
    'xue',
    '图（一）',
    'DSC00012',
    'hua.PNG',
  ])('“%s” say nothing', (alt) => {
    expect(saysNothing(alt, 'xue.jpg')).toBe(true);
  });

  test.each(['志愿者扫雪', '图书室里的孩子', '照片墙前的老人', '影像展开幕式'])(
    '“%s” say something',
    (alt) => {
      expect(saysNothing(alt, 'xue.jpg')).toBe(false);
    },
  );

  test('that only repeat the name of the file say nothing', () => {
    expect(saysNothing('gui-hua-kai', 'gui-hua-kai.webp')).toBe(true);
    expect(saysNothing('gui-hua-kai', 'xue.webp')).toBe(false);
  });

  test('are looked at in fields, in rows, in texts and beside a medal', () => {
    const files = {
      ...article(
        'cover: { image: xue.jpg, alt: 照片 }\nphotos:\n  - { image: lu.jpg, alt: 图片2 }\n  - { image: b.jpg, alt: 扫过雪的路 }\n',
        '![IMG_1](lu.jpg)\n\n![孩子堆的雪人](b.jpg)',
      ),
      'honors/h/index.yml': 'name: 省文明单位\nlevel: province\nimage: pai.jpg\nimageAlt: 奖牌\n',
      'people/p/index.yml': 'name: 王某\nphoto: wang.jpg\n',
    };
    const findings = photosAreDescribed.find(contentOfFiles(files), NOW);
    expect(findings.map(({ places: [place], field }) => [place?.id, field])).toEqual([
      ['2026-11-20-a', '封面照片 照片说明'],
      ['2026-11-20-a', '更多照片 第 1 项 照片说明'],
      ['2026-11-20-a', '正文'],
      ['h', '照片说明'],
    ]);
    expect(findings[0]?.text).toBe(
      '照片“xue.jpg”的说明只写了“照片”，看不见图的人不知道照片里有什么。请写一句话，例如“志愿者在小区门口扫雪”。',
    );
  });
});
