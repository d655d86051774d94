import { describe, expect, test } from 'vitest';
import { keptFields } from '../../../../admin/cms/kept-fields.ts';
import type { Fields } from '../../../../src/model/fields.ts';

const fields = {
  title: { kind: 'text', label: '标题' },
  level: { kind: 'text', label: '级别' },
  weekday: { kind: 'text', label: '星期' },
  cover: {
    kind: 'group',
    label: '封面',
    fields: {
      image: { kind: 'photo', label: '照片' },
      alt: { kind: 'text', label: '照片说明' },
    },
  },
  text: { kind: 'lines', label: '说明' },
  tags: { kind: 'texts', label: '关键词' },
  days: { kind: 'days', label: '日期' },
  rows: {
    kind: 'rows',
    label: '结果',
    singular: '一行',
    fields: {
      courtyard: { kind: 'text', label: '庭院' },
      flag: { kind: 'text', label: '旗' },
      reasons: { kind: 'texts', label: '理由' },
    },
  },
} as const satisfies Fields;

const written = `# 这一条由两个人写
title:   '说"事"'   # 别改
weekday: 5
source: ""

cover:
  image: a.jpg
  alt: 院子
text: |-
  第一行

  第三行
tags: [一,  二]   # 关键词
days: ["2026-05-01"]
rows:
  - courtyard: yi
    flag: red
    reasons:
      - 好
  # 第二个
  - courtyard: er
    reasons: []

  - courtyard: san
    flag: "yellow"
`;

const data = {
  title: '说"事"',
  weekday: '5',
  cover: { image: 'a.jpg', alt: '院子' },
  text: '第一行\n\n第三行',
  tags: ['一', '二'],
  days: ['2026-05-01'],
  rows: [
    { courtyard: 'yi', flag: 'red', reasons: ['好'] },
    { courtyard: 'er' },
    { courtyard: 'san', flag: 'yellow' },
  ],
};
const [yi, er, san] = data.rows;

/** The lines that go and those that come when the form says something different. */
function changed(change: object): string[] {
  const before = written.split('\n');
  const after = keptFields(written, { ...data, ...change }, fields).split('\n');
  const head = before.findIndex((line, index) => line !== after[index]);
  const isSameTail = (count: number) => before.at(-count) === after.at(-count);
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && isSameTail(tail + 1)) tail++;
  return [
    ...before.slice(head, before.length - tail).map((line) => `-${line}`),
    ...after.slice(head, after.length - tail).map((line) => `+${line}`),
  ];
}

test('what says the same stays byte for byte, whatever it looks like', () => {
  expect(keptFields(written, data, fields)).toBe(written);
  expect(keptFields('{title: 一, tags: [ ]}', { title: '一' }, fields)).toBe(
    '{title: 一, tags: [ ]}',
  );
});

describe('one field that is changed rewrites its own lines alone', () => {
  test.for<[string, object, string[]]>([
    [
      'a text keeps its quotes, its place and the comment behind it',
      { title: '说"事"日' },
      [`-title:   '说"事"'   # 别改`, `+title:   '说"事"日'   # 别改`],
    ],
    [
      'a text without quotes gets them where it needs them',
      { cover: { image: '- a', alt: '院子' } },
      ['-  image: a.jpg', '+  image: "- a"'],
    ],
    ['a number', { weekday: '3' }, ['-weekday: 5', '+weekday: "3"']],
    ['an empty field that is filled', { source: '报道' }, ['-source: ""', '+source: "报道"']],
    [
      'a field within a group',
      { cover: { image: 'a.jpg', alt: '花' } },
      ['-  alt: 院子', '+  alt: 花'],
    ],
    ['a new field within a group', { cover: { alt: '院子' } }, ['-  image: a.jpg']],
    ['a text of several lines', { text: '第一行\n\n第二行' }, ['-  第三行', '+  第二行']],
    [
      'a text that has one line now',
      { text: '一行' },
      ['-text: |-', '-  第一行', '-', '-  第三行', '+text: 一行'],
    ],
    [
      'a list in brackets',
      { tags: ['一', '二', '三: 四'] },
      ['-tags: [一,  二]   # 关键词', '+tags: [一, 二, "三: 四"]   # 关键词'],
    ],
    ['a row', { rows: [yi, { ...er, flag: 'red' }, san] }, ['+    flag: red']],
    [
      'a row in the middle that goes',
      { rows: [yi, san] },
      ['-  - courtyard: er', '-    reasons: []'],
    ],
    [
      'a row at the end',
      { rows: [yi, er, san, { flag: 'red', courtyard: 'si' }] },
      ['+  - courtyard: si', '+    flag: red'],
    ],
    [
      'a row at the beginning',
      { rows: [{ courtyard: 'ling' }, yi, er, san] },
      ['+  - courtyard: ling'],
    ],
    [
      'a list within a row',
      { rows: [{ ...yi, reasons: ['好', '很好'] }, er, san] },
      ['+      - 很好'],
    ],
    ['a field that is emptied', { text: undefined }, ['-text: |-', '-  第一行', '-', '-  第三行']],
    [
      'a group that is emptied',
      { cover: undefined },
      ['-cover:', '-  image: a.jpg', '-  alt: 院子'],
    ],
    ['a field that is new stands where the form has it', { level: '紧急' }, ['+level: 紧急']],
  ])('%s', ([, change, lines]) => {
    expect(changed(change)).toEqual(lines);
  });

  test('a new field comes after the one that stands before it in the form', () => {
    expect(
      keptFields('title: 一\ntext: 二\n', { title: '一', text: '二', level: '三' }, fields),
    ).toBe('title: 一\nlevel: 三\ntext: 二\n');
    expect(keptFields('text: 二\n', { title: '一', text: '二' }, fields)).toBe(
      'title: 一\ntext: 二\n',
    );
  });

  test('a file that ends without a line end', () => {
    expect(keptFields('title: 一', { title: '一', text: '二' }, fields)).toBe(
      'title: 一\ntext: 二',
    );
  });

  test('a field that had no value', () => {
    expect(keptFields('title: # 题\ntext:\n', { title: '一', text: '二' }, fields)).toBe(
      'title: 一 # 题\ntext: 二\n',
    );
  });
});

test('what cannot be changed in one place is written anew, in the order of the form', () => {
  expect(keptFields('', { text: '二', title: '一' }, fields)).toBe('title: 一\ntext: 二\n');
  expect(keptFields('rows:\n  -\n    flag: red\n', { rows: [{ flag: 'no' }] }, fields)).toBe(
    'rows:\n  - flag: no\n',
  );
  expect(keptFields('title: &a 一\ntext: *a\n', { title: '一', text: '二' }, fields)).toBe(
    'title: 一\ntext: 二\n',
  );
});
