import { expect, test } from 'vitest';
import { beginningOf } from '../../../../src/community/news/summary.ts';

test.each([
  ['plain text', '雪停了。', '雪停了。'],
  ['paragraphs', '第一段。\n\n第二段。', '第一段。第二段。'],
  ['a heading', '## 清晨\n\n雪停了。', '清晨雪停了。'],
  ['emphasis and code', '**雪** _停_ `了` ~~吗~~', '雪 停 了 吗'],
  ['emphasis that ends in Chinese punctuation', '**重点：**请看**通知**', '重点：请看通知'],
  ['a link', '看[值班安排](/duty/)。', '看值班安排。'],
  ['a link with brackets in its address', '看[百科](https://a.example/x_(y))。', '看百科。'],
  ['an autolink', '网址 <https://a.example/>。', '网址 https://a.example/。'],
  ['a picture', '![扫雪](xue.jpg)\n\n雪停了。', '雪停了。'],
  ['a picture that is a link', '[![扫雪](xue.jpg)](/news/)雪停了。', '雪停了。'],
  ['lists', '- 一\n* 二\n1. 三\n2) 四', '一二三四'],
  ['tasks', '- [x] 已办\n- [ ] 未办', '已办未办'],
  ['a quotation', '> 要服务找社区', '要服务找社区'],
  ['a table', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n正文', '正文'],
  ['code', '```js\nlet a;\n```\n正文', '正文'],
  ['a rule between parts', '上\n\n---\n\n下', '上下'],
  ['footnotes', '正文[^1]。\n\n[^1]: 出处', '正文。'],
  ['a reference', '看[值班][d]。\n\n[d]: /duty/', '看值班。'],
  ['words of another language', 'good\nmorning', 'good morning'],
  ['a number and a unit', '11 个庭院', '11 个庭院'],
  ['escaped characters', '5 \\* 3 \\# 号', '5 * 3 # 号'],
  ['a name with an underscore', 'bao_ming_biao.pdf', 'bao_ming_biao.pdf'],
  ['nothing', '', ''],
])('%s', (_what, markdown, words) => {
  expect(beginningOf(markdown)).toBe(words);
});

test('at most 80 characters remain, the last of them an ellipsis', () => {
  expect(beginningOf('雪'.repeat(80))).toBe('雪'.repeat(80));
  expect(beginningOf('雪'.repeat(81))).toBe(`${'雪'.repeat(79)}…`);
});

test('a rare character outside of the first plane is not cut in half', () => {
  expect(beginningOf('𠮷'.repeat(10), 5)).toBe(`${'𠮷'.repeat(4)}…`);
});
