import { describe, expect, it } from 'vitest';
import { choices, isChosen } from '../../../src/search/facets.ts';

const pages = [
  { section: ['活动动态'], year: ['2026'], courtyard: ['桂竹花园', '河畔花园'] },
  { section: ['活动动态'], year: ['2025'], courtyard: ['桂竹花园'] },
  { section: ['通知公告'], year: ['2026'] },
];

describe('choices', () => {
  it('count the pages for each value, the most frequent first, years newest first', () => {
    expect(choices(pages, {})).toEqual({
      section: [
        { value: '活动动态', count: 2 },
        { value: '通知公告', count: 1 },
      ],
      year: [
        { value: '2026', count: 2 },
        { value: '2025', count: 1 },
      ],
      courtyard: [
        { value: '桂竹花园', count: 2 },
        { value: '河畔花园', count: 1 },
      ],
    });
  });

  it('come in the same order whatever was found first', () => {
    const values = ['乙', '甲', '丙', '甲', '乙'].map((value) => ({ section: [value] }));
    const names = choices(values, {}).section.map(({ value }) => value);
    expect(names).toEqual(['乙', '甲', '丙']);
    expect(choices(values.toReversed(), {}).section.map(({ value }) => value)).toEqual(names);
  });

  it('count what a change would give while the other choices stay', () => {
    const { section, year } = choices(pages, { year: '2026' });
    expect(section).toEqual([
      { value: '活动动态', count: 1 },
      { value: '通知公告', count: 1 },
    ]);
    expect(year).toContainEqual({ value: '2025', count: 1 });
  });

  it('keep a chosen value that no page has', () => {
    expect(choices(pages, { courtyard: '春晖苑' }).courtyard).toContainEqual({
      value: '春晖苑',
      count: 0,
    });
  });
});

describe('a page is chosen', () => {
  it('when it has every chosen value', () => {
    const chosen = pages.filter((page) =>
      isChosen(page, { section: '活动动态', courtyard: '河畔花园' }),
    );
    expect(chosen).toEqual([pages[0]]);
    expect(pages.every((page) => isChosen(page, { year: '' }))).toBe(true);
  });
});
