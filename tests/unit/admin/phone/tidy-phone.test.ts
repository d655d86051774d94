import { expect, test } from 'vitest';
import { isMobile, tidyPhone } from '../../../../admin/cms/phone/tidy-phone.ts';
import { patterns } from '../../../../src/model/patterns.ts';

test.each([
  ['0370-1234567', '0370-1234567'],
  ['03701234567', '0370-1234567'],
  ['0370 123 4567', '0370-1234567'],
  ['（0370）1234567', '0370-1234567'],
  ['０３７０—１２３４５６７', '0370-1234567'],
  ['01012345678', '010-12345678'],
  ['0370-1234567转8', '0370-1234567-8'],
  ['4001234567', '400-123-4567'],
  ['400 123 4567', '400-123-4567'],
  ['12345', '12345'],
  ['1234567', '1234567'],
])('%s is written %s, which the site accepts', (typed, number) => {
  expect(tidyPhone(typed)).toBe(number);
  expect(number).toMatch(RegExp(patterns.phone.source));
});

test.each(['', '13800000000', '请打门卫'])('“%s” stays for the check to judge', (typed) => {
  expect(tidyPhone(typed)).toBe(typed);
});

test('a mobile number is known in every way to write it', () => {
  expect(
    ['13800000000', '138-0000-0000', '+86 138 0000 0000', '１３８００００００００'].every(isMobile),
  ).toBe(true);
  expect(['0370-1234567', '12345', '4001234567'].some(isMobile)).toBe(false);
});
