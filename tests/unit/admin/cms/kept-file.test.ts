import { expect, test } from 'vitest';
import { keptFile } from '../../../../admin/cms/kept-file.ts';

const path = 'notices/ting-shui/index.md';
const written = `---
# 停水的事
title: '停水'
level: normal
---

一。

二。
`;
const blocksOf = (markdown: string) =>
  [...markdown.matchAll(/\S+/g)].map(({ 0: canonical, index }) => ({
    from: index,
    to: index + canonical.length,
    canonical,
  }));
const kept = (before: string | undefined, edited: string, file = path) =>
  keptFile(file, before, edited, blocksOf);

test('a file that is saved as it was opened stays byte for byte', () => {
  const edited = '---\nlevel: normal\ntitle: 停水\n---\n一。\n\n二。\n';
  for (const before of [written, written.trimEnd(), `\uFEFF${written.replaceAll('\n', '\r\n')}`]) {
    expect(kept(before, edited)).toBe(before);
  }
});

test('a field and a paragraph that were changed are all that is different', () => {
  const edited = '---\ntitle: 停电\nlevel: normal\n---\n\n一。\n\n三。\n';
  const after = written.replace("停水'", "停电'").replace('二', '三');
  expect(kept(written, edited)).toBe(after);
  const fromWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(kept(fromWindows(written), edited)).toBe(fromWindows(after));
});

test('a file without text gets one', () => {
  const before = '---\ntitle: 停水\n---';
  expect(kept(before, '---\ntitle: 停水\n---\n\n一。\n')).toBe(`${before}\n\n一。\n`);
});

test('a new file has its fields in the order of the form, and ends with a line end', () => {
  expect(kept(undefined, '---\nlevel: normal\ntitle: 停水\n---\n\n\n    一。')).toBe(
    '---\ntitle: 停水\nlevel: normal\n---\n\n    一。\n',
  );
  const round = 'results:\n  - flag: red\n    courtyard: yi\ntitle: 一';
  expect(kept(undefined, round, 'flag-rounds/yi/index.yml')).toBe(
    'title: 一\nresults:\n  - courtyard: yi\n    flag: red\n',
  );
});

test('a file that cannot be read is not written over', () => {
  for (const unreadable of ['没有字段', '---\ntitle: "停水\n---\n']) {
    expect(() => kept(unreadable, '---\ntitle: 停水\n---\n')).toThrow('没有保存');
  }
  expect(() => kept('title: "停水', 'title: 停水\n', 'flag-rounds/yi/index.yml')).toThrow(
    '没有保存',
  );
});

test('fields are never run as a program', () => {
  expect(() => kept(undefined, '---js\n{ title: "ran" }\n---\n')).toThrow();
});
