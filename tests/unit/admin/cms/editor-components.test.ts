import { describe, expect, test } from 'vitest';
import { gallery, notice, photo } from '../../../../admin/cms/editor-components.ts';

type Component = typeof notice | typeof gallery | typeof photo;

function fromAndTo(
  component: Component,
  text: string,
): [data: unknown, written: string] | undefined {
  const match = component.pattern.exec(text);
  if (!match) return undefined;
  const data = component.fromBlock(match);
  return [data, component.toBlock(data as never)];
}

describe('a notice block', () => {
  const text = '> **提示**\n>\n> 带好*身份证*。\n>\n> - 老人优先';

  test('is a quotation that begins with its word, and comes back as it was', () => {
    expect(fromAndTo(notice, `${text}\n\n后面。`)).toEqual([
      { word: '提示', text: '带好*身份证*。\n\n- 老人优先' },
      text,
    ]);
  });

  test('is no other quotation', () => {
    for (const other of ['> 引用', '> **提示**', '> **重点**\n>\n> 一', '**提示**\n\n一']) {
      expect(fromAndTo(notice, other)).toBeUndefined();
    }
  });

  test('that is still empty is a block all the same', () => {
    expect(notice.toBlock({})).toBe('> **提示**\n>\n>');
  });
});

describe('a gallery', () => {
  const text = '![院子](a.jpg)\n![门口](b.jpg "新换的门")';

  test('is photos line by line, and comes back as it was', () => {
    expect(fromAndTo(gallery, `${text}\n\n后面。`)).toEqual([
      {
        photos: [
          { image: 'a.jpg', alt: '院子', title: '' },
          { image: 'b.jpg', alt: '门口', title: '新换的门' },
        ],
      },
      text,
    ]);
  });

  test('is not one photo, nor photos among words', () => {
    for (const other of ['![院子](a.jpg)', `${text}\n和字`, '![院子](a.jpg)和![门口](b.jpg)']) {
      expect(fromAndTo(gallery, other)).toBeUndefined();
    }
  });

  test('leaves out photos that were not chosen', () => {
    expect(gallery.toBlock({ photos: [{ alt: '院子' }, { image: 'b.jpg', alt: '门[口]' }] })).toBe(
      '![门口](b.jpg)',
    );
    expect(gallery.toBlock({ photos: '' })).toBe('');
  });
});

test('a photo keeps its text and what stands below it', () => {
  const text = '![院子](a.jpg "秋天")';
  expect(fromAndTo(photo, text)).toEqual([{ image: 'a.jpg', alt: '院子', title: '秋天' }, text]);
});
