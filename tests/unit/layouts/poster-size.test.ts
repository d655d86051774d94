import { describe, expect, test } from 'vitest';
import { heightOf, posterSize } from '../../../src/layouts/poster-size.ts';

const sizeOf = (text: string, title = '停水通知') =>
  posterSize({ title, lead: '', text, after: '' });
const paragraphs = (count: number) =>
  '<p>今天下午两点起停水，请提前储水，老人不方便的打值班电话。</p>'.repeat(count);

describe('the size of a poster', () => {
  test('is the largest for a word, which stands in the middle', () => {
    expect(sizeOf('<p>无需避险。</p>')).toEqual({
      title: 1,
      text: 1,
      largest: 1,
      isCut: false,
      isShort: true,
    });
  });

  test('never grows with the length of the text', () => {
    const sizes = Array.from({ length: 60 }, (_, count) => sizeOf(paragraphs(count + 1)).text);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBeGreaterThan(8);
  });

  test('is the smallest, and the text cut, where nothing fits', () => {
    expect(sizeOf(paragraphs(200))).toMatchObject({ text: 14, isCut: true });
    expect(sizeOf(paragraphs(3))).toMatchObject({ isCut: false });
  });

  test('gives a long title a smaller letter, and a dense text too', () => {
    expect(sizeOf('<p>看附件。</p>', '长'.repeat(60)).title).toBe(5);
    expect(sizeOf(paragraphs(30)).title).toBeGreaterThan(sizeOf(paragraphs(2)).title);
  });

  test('keeps a table small enough to hold its columns', () => {
    const table = '<table><tr><td>甲</td><td>乙</td></tr></table>';
    expect(sizeOf(table)).toMatchObject({ text: 6, largest: 6 });
  });

  test('leaves room for what stands above and below the text', () => {
    const text = paragraphs(6);
    const crowded = posterSize({
      title: '停水通知',
      lead: paragraphs(2),
      text,
      after: paragraphs(2),
    });
    expect(crowded.text).toBeGreaterThan(sizeOf(text).text);
  });
});

describe('the height of HTML', () => {
  test('counts a line for what fits the width', () => {
    expect(heightOf('<p>一二三四五</p>', 10, 50)).toBe(16 + 6);
    expect(heightOf('<p>一二三四五六</p>', 10, 50)).toBe(32 + 6);
    expect(heightOf('<p>一<br>二</p>', 10, 50)).toBe(32 + 6);
  });

  test('lets columns stand side by side', () => {
    const list = '<li>一二</li>'.repeat(4);
    expect(heightOf(`<ul data-columns="2">${list}</ul>`, 10, 200)).toBeLessThan(
      heightOf(`<ul>${list}</ul>`, 10, 200),
    );
  });

  test('gives the long cells of a table most of its width', () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = (cells: string[]) => heightOf(`<table>${row(cells)}</table>`, 10, 300);
    expect(table(['甲', '长'.repeat(40)])).toBeLessThan(table(['长'.repeat(40), '长'.repeat(40)]));
  });

  test('keeps room for pictures', () => {
    expect(heightOf('<p><img src="/a.webp" alt="院子"></p>', 10, 300)).toBeGreaterThan(114);
  });
});
