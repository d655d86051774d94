import { expect, test } from 'vitest';
import {
  choiceOf,
  countInWords,
  isChosen,
  searchOf,
} from '../../../../src/community/deliberations/filter.ts';

const line = { category: 'repair', courtyard: 'gui-zhu', status: ['open', 'overdue'] };
const all = { category: '', courtyard: '', status: '' };

test.each([
  [{}, true],
  [{ category: 'repair' }, true],
  [{ category: 'parking' }, false],
  [{ status: 'overdue' }, true],
  [{ status: 'solved' }, false],
  [{ category: 'repair', courtyard: 'gui-zhu', status: 'open' }, true],
  [{ category: 'repair', courtyard: 'he-pan', status: 'open' }, false],
])('a reader who chose %j sees the line: %s', (choice, seen) => {
  expect(isChosen(line, { ...all, ...choice })).toBe(seen);
});

test('an address keeps the choice and gives it back', () => {
  const choice = { category: 'repair', courtyard: '', status: 'open' };
  expect(searchOf(choice)).toBe('?category=repair&status=open');
  expect(choiceOf('?category=repair&status=open')).toEqual(choice);
  expect(searchOf(all)).toBe('');
  expect(choiceOf('')).toEqual(all);
});

test('the count says how many are left of how many', () => {
  expect(countInWords(84, 84)).toBe('共 84 件');
  expect(countInWords(12, 84)).toBe('84 件里有 12 件');
  expect(countInWords(0, 84)).toBe('没有这样的事项');
});
