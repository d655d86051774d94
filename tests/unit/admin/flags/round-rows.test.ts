import { fromJS, type List, type Map as ImmutableMap } from 'immutable';
import { describe, expect, test } from 'vitest';
import {
  companyOf,
  courtyardLines,
  newResult,
  withField,
  withResult,
} from '../../../../admin/cms/flags/round-rows.ts';

const rowsOf = (rows: object[]) => fromJS(rows) as List<ImmutableMap<string, unknown>>;
const lines = [
  { id: 'gui-zhu', name: '桂竹花园', order: 1, company: 'nuan-yang' },
  { id: 'he-pan', name: '河畔花园', order: 2 },
  { id: 'jin-sui', name: '金穗家园', order: 3 },
];

describe('the lines of the table', () => {
  test('are all courtyards in the order of the site', () => {
    expect(courtyardLines([...lines].reverse(), undefined).map(({ id }) => id)).toEqual([
      'gui-zhu',
      'he-pan',
      'jin-sui',
    ]);
  });

  test('end with courtyards that a result names and that are gone', () => {
    const rows = rowsOf([{ courtyard: 'lao-yuan', flag: 'red' }]);
    expect(courtyardLines(lines, rows).at(-1)).toEqual({ id: 'lao-yuan', name: 'lao-yuan' });
  });
});

describe('the company of a courtyard', () => {
  const [line] = lines;
  const round = (sequence: number, company?: string) => ({
    id: `round-${sequence}`,
    sequence,
    results: [{ courtyard: 'gui-zhu', company }],
  });
  const of = (...rounds: ReturnType<typeof round>[]) => companyOf(line as never, rounds, 4);

  test('is that of the last round before this one', () => {
    expect(of(round(1, 'a'), round(3, 'c'), round(2, 'b'))).toBe('c');
  });

  test('is not that of a later round', () => {
    expect(of(round(3, 'c'), round(5, 'e'))).toBe('c');
  });

  test('is the one that manages the courtyard now when the last round names none', () => {
    expect(of(round(2, 'b'), round(3))).toBe('nuan-yang');
    expect(of()).toBe('nuan-yang');
  });

  test('is that of the newest round while the round has no number', () => {
    expect(companyOf(line as never, [round(8, 'h'), round(9, 'i')])).toBe('i');
  });
});

test('a new result stands where its courtyard stands in the table', () => {
  const rows = rowsOf([{ courtyard: 'gui-zhu' }, { courtyard: 'jin-sui' }]);
  const ids = (courtyard: string) =>
    withResult(rows, newResult(courtyard, undefined), lines).map((row) => row.get('courtyard'));
  expect([...ids('he-pan')]).toEqual(['gui-zhu', 'he-pan', 'jin-sui']);
});

test('a change of a field keeps the other fields, also unknown ones, and the other rows', () => {
  const rows = rowsOf([{ courtyard: 'gui-zhu', flag: 'red', seal: 'x' }, { courtyard: 'he-pan' }]);
  const [line] = lines as [(typeof lines)[0]];
  expect(withField(rows, line, 'score', 90).toJS()).toEqual([
    { courtyard: 'gui-zhu', flag: 'red', seal: 'x', score: 90 },
    { courtyard: 'he-pan' },
  ]);
  expect(withField(rows, line, 'flag', '').get(0)?.toJS()).toEqual({
    courtyard: 'gui-zhu',
    seal: 'x',
  });
});
