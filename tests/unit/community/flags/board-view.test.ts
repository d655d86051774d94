import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardLines } from '../../../../src/community/flags/board-lines.ts';
import {
  type BoardView,
  companiesOf,
  linesOf,
  searchOf,
  viewOf,
  WHOLE_BOARD,
} from '../../../../src/community/flags/board-view.ts';
import { known } from '../../../examples/flag-board.ts';

const lines = boardLines(known, '2026-11-24');
const shown = (view: Partial<BoardView>) =>
  linesOf(lines, { ...WHOLE_BOARD, ...view }).map(({ id }) => id);

describe('the board narrowed', () => {
  test('by flag, the unrated ones included', () => {
    expect(shown({ flag: 'red' })).toEqual(['guizhu']);
    expect(shown({ flag: 'unrated' })).toEqual(['hepan']);
  });

  test('by the company of today and by courtyard', () => {
    expect(shown({ company: 'anju' })).toEqual(['guizhu', 'jinsui']);
    expect(shown({ courtyard: 'dushi' })).toEqual(['dushi']);
  });

  test('by all of them together, down to nothing', () => {
    expect(shown({ company: 'anju', flag: 'none' })).toEqual(['jinsui']);
    expect(shown({ company: 'anju', flag: 'yellow' })).toEqual([]);
  });
});

describe('the board in order', () => {
  test('of the flags, as it comes', () => {
    expect(shown({})).toEqual(lines.map(({ id }) => id));
  });

  test('of the community', () => {
    expect(shown({ sort: 'courtyard' })).toEqual(['guizhu', 'dushi', 'hepan', 'jinsui']);
  });

  test('of the runs, the longest first', () => {
    expect(shown({ sort: 'run' })).toEqual(['guizhu', 'dushi', 'jinsui', 'hepan']);
  });

  test('of the companies, those without one last', () => {
    expect(shown({ sort: 'company' })).toEqual(['guizhu', 'jinsui', 'dushi', 'hepan']);
  });
});

describe('the address', () => {
  test('keeps what was chosen, and nothing of the whole board', () => {
    expect(searchOf(WHOLE_BOARD)).toBe('');
    expect(searchOf({ flag: 'red', sort: 'run' })).toBe('?flag=red&sort=run');
  });

  test('asks for nothing that the board does not have', () => {
    expect(viewOf('?flag=blue&courtyard=x&company=<script>&sort=name', lines)).toEqual(WHOLE_BOARD);
    expect(viewOf('?flag=toString', lines)).toEqual(WHOLE_BOARD);
  });

  test('brings back any view', () => {
    const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
    const view = fc.record({
      flag: maybe('red', 'yellow', 'none', 'unrated'),
      courtyard: maybe(...lines.map(({ id }) => id)),
      company: maybe(...companiesOf(lines).map(({ id }) => id)),
      sort: fc.constantFrom('flag', 'courtyard', 'run', 'company'),
    }) as fc.Arbitrary<BoardView>;
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOf(searchOf(one), lines)).toEqual(one);
      }),
    );
  });
});
