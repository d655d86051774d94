import { expect, test } from 'vitest';
import { missingItems, pointInWords } from '../../../../src/community/pages/points.ts';

const card = { count: 1, unit: '张', name: '联户卡', items: [] };
const households = {
  count: 4,
  unit: '类',
  name: '家庭',
  items: ['高龄老人', '低保家庭', '残疾人'],
};
const matters = { count: 7, unit: '类', name: '事项', items: [] };

test('a point is said with its number', () => {
  expect(pointInWords(card)).toBe('1 张联户卡');
  expect(pointInWords({ count: 3, name: '件事', items: [] })).toBe('3 件事');
});

test('what nobody has listed is said once, and a single thing needs no list', () => {
  expect(missingItems([card, households, matters])).toBe('第 4 类家庭、7 类事项');
  expect(missingItems([{ ...matters, items: ['看病'] }])).toBe('另外 6 类事项');
  expect(missingItems([card, { ...households, items: ['一', '二', '三', '四'] }])).toBeUndefined();
});
