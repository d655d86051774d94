import { expect, test } from 'vitest';
import { element, spaced, wordsOf } from '../../../src/ui/markup.ts';

test('an element leaves out what is not there', () => {
  expect(element('p', { class: undefined, id: 'x' }, false, undefined, '', ['a', ['b']])).toEqual({
    tag: 'p',
    attributes: { id: 'x' },
    children: ['a', 'b'],
  });
});

test('its words are those of all that stands in it', () => {
  const link = element('a', { href: '/duty/' }, '值班安排');
  expect(wordsOf(element('p', {}, '看', link, '。'))).toBe('看值班安排。');
});

test('neighbours are kept apart by one blank, also where one is missing', () => {
  expect(wordsOf(element('p', {}, spaced('今天', undefined, element('b', {}, '09:00'))))).toBe(
    '今天 09:00',
  );
});
