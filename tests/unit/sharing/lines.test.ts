import { expect, test } from 'vitest';
import { type Line, lineOf, linesOf } from '../../../src/sharing/lines.ts';

const square = (character: string) => (/[\x20-\x7e]/.test(character) ? 0.5 : 1);
const textOf = (line: Line) => line.characters.map(({ character }) => character).join('');
const set = (text: string, width: number, even = true, most = 9) =>
  linesOf(text, width, most, even, square)?.map(textOf);

test('no line begins with a mark that closes or ends with one that opens', () => {
  const text = '居民代表（十一人）当场签下《停放公约》，约定每月回头看：车棚、通道、充电桩……都看！';
  for (let width = 3; width < 20; width++) {
    for (const line of set(text, width) ?? []) {
      expect(line).not.toMatch(/^[，、：！）》…]/u);
      expect(line).not.toMatch(/[（《]$/u);
    }
  }
});

test('a number stays with what it counts, a time of day in one piece', () => {
  for (const line of set('河畔花园11月26日8:00—18:00停水，3号楼除外', 9) ?? []) {
    expect(line).not.toMatch(/\d$/);
    expect(line).not.toMatch(/[:—]$|^[:—]/);
  }
});

test('lines of a heading are about equally long', () => {
  expect(set('桂竹花园从黄旗到连续两面红旗', 10)).toEqual(['桂竹花园从黄旗', '到连续两面红旗']);
});

test('a heading breaks between words, even if its lines become less alike', () => {
  expect(set('服务老年人活动', 6)).toEqual(['服务老年人', '活动']);
});

test('running text fills its lines', () => {
  expect(set('各庭院物业考核的红旗和黄旗，历轮结果和理由。', 20, false)).toEqual([
    '各庭院物业考核的红旗和黄旗，历轮结果和',
    '理由。',
  ]);
});

test('running text leaves no single character over', () => {
  expect(set('山水风雨雷电云雪霜露', 9, false)).toEqual(['山水风雨雷电云雪', '霜露']);
});

test('a text with more lines than may be does not fit', () => {
  expect(set('志愿服务志愿服务志愿服务', 4, true, 2)).toBeUndefined();
});

test('two marks that meet take the room of one and a half', () => {
  expect(lineOf('有“家”：', square).width).toBe(4);
});

test('digits stand an eighth of an em from Chinese', () => {
  expect(lineOf('第3轮', square).width).toBe(2.75);
});

test('no text takes no line', () => {
  expect(set('', 9)).toEqual([]);
});
