import { describe, expect, it } from 'vitest';
import { addressOf, questionIn } from '../../../src/search/address.ts';

describe('the address of a question', () => {
  it('says query and choices, and is read back the same', () => {
    const question = {
      query: '停水 & 3号楼',
      filters: { section: '通知公告', year: '2026' },
      order: 'date',
      page: 3,
    } as const;
    const address = addressOf(question);
    expect(address).toMatch(/^\/search\/\?q=.+&section=.+&year=2026&order=date&page=3$/);
    expect(questionIn(new URL(address, 'https://example.org').search)).toEqual(question);
  });

  it('is the bare page when nothing is asked', () => {
    expect(addressOf({ query: ' ', filters: { year: '' } })).toBe('/search/');
    expect(questionIn('')).toEqual({ query: '', filters: {}, order: 'relevance', page: 1 });
  });

  it('is read with the first page, by relevance, where it says nonsense', () => {
    for (const page of ['0', '-1', 'x', '1e9', '99999']) {
      expect(questionIn(`?q=a&page=${page}&order=x`)).toMatchObject({
        page: 1,
        order: 'relevance',
      });
    }
  });

  it('reads what a form without script sends', () => {
    expect(questionIn('?q=%E5%81%9C%E6%B0%B4+%E4%BE%9B%E6%9A%96').query).toBe('停水 供暖');
  });
});
