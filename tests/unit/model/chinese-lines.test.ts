import { expect, test } from 'vitest';
import { joinChineseLines, unfoldChinese } from '../../../src/model/chinese-lines.ts';

test('a line broken inside Chinese text goes on without a blank', () => {
  expect(joinChineseLines('有事找社区，\n有困难\n找党员')).toBe('有事找社区，有困难找党员');
});

test('a line broken between words of Latin letters or digits keeps its break', () => {
  expect(joinChineseLines('共 103\n名 AED\nbox')).toBe('共 103\n名 AED\nbox');
});

test('a blank that YAML folded into Chinese text goes, one beside a number stays', () => {
  expect(unfoldChinese('品牌是“先锋振兴”。 庭院党支部有 2 个')).toBe(
    '品牌是“先锋振兴”。庭院党支部有 2 个',
  );
});
