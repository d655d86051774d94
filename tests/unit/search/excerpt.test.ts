import { describe, expect, it } from 'vitest';
import { containsAll, excerpt, marked, type Part } from '../../../src/search/excerpt.ts';
import { wordsOf } from '../../../src/search/words.ts';

const shown = (parts: Part[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marked text', () => {
  it('marks every place of every word as it is spelled there', () => {
    expect(shown(marked('ＷｉＦｉ坏了，wifi也慢', wordsOf('wifi 坏了')))).toBe(
      '[ＷｉＦｉ][坏了]，[wifi]也慢',
    );
  });

  it('marks across blanks that were only set for looks', () => {
    expect(shown(marked('自 11 月 26 日起停水', wordsOf('11月26日')))).toBe(
      '自 [11 月 26 日]起停水',
    );
  });

  it('does not mark the end of a longer number', () => {
    expect(shown(marked('21日和1日', wordsOf('1日')))).toBe('21日和[1日]');
  });

  it('marks words that overlap once', () => {
    expect(shown(marked('居民说事会', wordsOf('居民说事 说事会')))).toBe('[居民说事]会');
  });

  it('keeps a character outside the basic plane in one piece', () => {
    expect(shown(marked('在𠮷家', wordsOf('𠮷')))).toBe('在[𠮷]家');
  });
});

describe('a text contains all words', () => {
  it('only when it contains each literally', () => {
    expect(containsAll('社区组织扫雪', wordsOf('扫雪 社区'))).toBe(true);
    expect(containsAll('社区组织扫雪', wordsOf('扫雪机 社区'))).toBe(false);
    expect(containsAll('说了三件事，逢年', wordsOf('逢三'))).toBe(false);
  });
});

describe('an excerpt', () => {
  const long = `${'社区今天开会。'.repeat(20)}桂竹花园从黄旗到红旗，用了三个月。${'大家都说好。'.repeat(20)}`;

  it('of a short text is the text', () => {
    expect(shown(excerpt('清晨扫雪。', wordsOf('扫雪')))).toBe('清晨[扫雪]。');
  });

  it('begins behind the stop before the word, and says what is left out', () => {
    expect(shown(excerpt(long, wordsOf('红旗'), 23))).toBe(
      '…桂竹花园从黄旗到[红旗]，用了三个月。大家都说好。…',
    );
  });

  it('begins behind the quotation mark that follows a stop', () => {
    const text = `${'社区今天开会。'.repeat(9)}她说：“来了。”志愿者笑了。`;
    expect(shown(excerpt(text, wordsOf('志愿者'), 12))).toBe('…[志愿者]笑了。');
  });

  it('shows the place where most words stand together', () => {
    const text = `红旗在前。${'一'.repeat(120)}。桂竹花园升起红旗。${'二'.repeat(120)}`;
    expect(shown(excerpt(text, wordsOf('红旗 桂竹')))).toContain('[桂竹]花园升起[红旗]');
  });

  it('is the beginning when the word stands in the title only', () => {
    expect(shown(excerpt(long, wordsOf('标题'), 10))).toBe('社区今天开会。社区今…');
  });

  it('never cuts a character in two', () => {
    const text = `${'𠮷'.repeat(50)}扫雪${'𠮷'.repeat(50)}`;
    for (const length of [40, 41, 42, 43]) {
      for (const { text: part } of excerpt(text, wordsOf('扫雪'), length)) {
        expect(() => encodeURIComponent(part)).not.toThrow();
      }
    }
  });
});
