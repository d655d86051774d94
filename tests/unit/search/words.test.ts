import { describe, expect, it } from 'vitest';
import { standTogether, wordsOf } from '../../../src/search/words.ts';

const terms = (query: string) =>
  wordsOf(query).map(({ terms }) => terms.map(({ text, at }) => `${text}@${at}`).join(' '));

describe('the words of a query', () => {
  it('are its Chinese in overlapping pairs', () => {
    expect(terms('逢三说事')).toEqual(['逢三@0 三说@1 说事@2']);
    expect(terms('停水')).toEqual(['停水@0']);
  });

  it('are separated by blanks and punctuation, each asked for once', () => {
    expect(wordsOf(' 停水，  供暖　停水！').map(({ text }) => text)).toEqual(['停水', '供暖']);
    expect(wordsOf('？！ ')).toEqual([]);
  });

  it('keep letters and numbers whole, in one spelling', () => {
    expect(terms('ＷｉＦｉ 3.5 0370-2222222')).toEqual(['wifi@0', '3.5@0', '0370@0', '2222222@0']);
  });

  it('know only the last run of letters as perhaps unfinished', () => {
    const [word] = wordsOf('11月26');
    expect(word?.terms).toEqual([
      { text: '11', at: 0, whole: true },
      { text: '26', at: 2, whole: false },
    ]);
  });

  it('leave out a single character between numbers, which only the text can confirm', () => {
    const [word] = wordsOf('3号楼');
    expect(word?.terms.map(({ text }) => text)).toEqual(['3', '号楼']);
    expect(word?.sure).toBe(false);
    expect(wordsOf('号楼')[0]?.sure).toBe(true);
  });

  it('ask for a single character by itself', () => {
    expect(terms('雪')).toEqual(['雪@0']);
  });

  it('do not pair 〇 and 々, which the index does not pair either', () => {
    expect(terms('二〇二六年')).toEqual(['二六@2 六年@3']);
    expect(terms('〇')).toEqual(['〇@0']);
  });

  it('keep a rare character outside the basic plane in one piece', () => {
    expect(terms('𠮷家')).toEqual(['𠮷家@0']);
  });
});

describe('terms stand together', () => {
  const [word] = wordsOf('逢三说事');
  const pairs = word?.terms ?? [];

  it('when each stands at the place of the one before or the next', () => {
    expect(standTogether(pairs, [[4], [5], [5]])).toBe(true);
    expect(standTogether(pairs, [[1, 9], [9], [2, 10]])).toBe(true);
  });

  it('not when one stands elsewhere, before, or nowhere', () => {
    expect(standTogether(pairs, [[4], [6], [7]])).toBe(false);
    expect(standTogether(pairs, [[4], [3], [3]])).toBe(false);
    expect(standTogether(pairs, [[4], [], [5]])).toBe(false);
  });

  it('across a character that was left out', () => {
    const [date] = wordsOf('11月26');
    expect(standTogether(date?.terms ?? [], [[3], [5]])).toBe(true);
    expect(standTogether(date?.terms ?? [], [[3], [6]])).toBe(false);
  });
});
