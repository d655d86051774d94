import { expect, it } from 'vitest';
import { titledIn, titlesFile } from '../../../src/search/titles.ts';

it('a list of titles names sections and courtyards once, and is read back the same', () => {
  const titled = [
    {
      address: '/news/b/',
      title: '扫雪',
      date: '2026-11-23',
      section: '活动动态',
      courtyards: ['河畔花园', '桂竹花园'],
    },
    { address: '/news/a/', title: '停水', date: '2026-01', section: '活动动态', courtyards: [] },
    { address: '/duty/', title: '值班说事', date: '', section: '值班说事', courtyards: [] },
  ];
  const file = titlesFile(titled);
  expect(file).toEqual({
    sections: ['值班说事', '活动动态'],
    courtyards: ['桂竹花园', '河畔花园'],
    entries: [
      ['/news/b/', '扫雪', '2026-11-23', 1, 1, 0],
      ['/news/a/', '停水', '2026-01', 1],
      ['/duty/', '值班说事', '', 0],
    ],
  });
  expect(titledIn(file)).toEqual(titled);
});
