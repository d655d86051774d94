import { fromJS } from 'immutable';
import { describe, expect, test } from 'vitest';
import type { Rows } from '../../../../admin/cms/own-control.ts';
import { openingsOf, withOpenings } from '../../../../admin/cms/week/week-rows.ts';

const rowsOf = (rows: object[]) => fromJS(rows) as Rows;
const workdays = { weekdays: ['1', '2', '3'], opensAt: '08:30', closesAt: '17:30' };
const saturday = { weekdays: ['6'], opensAt: '09:00', closesAt: '12:00' };
const usual = { opensAt: '08:30', closesAt: '17:30' };

test('a weekday has the openings of all rows that name it', () => {
  const rows = rowsOf([workdays, { ...saturday, weekdays: ['1', '6'] }]);
  expect(openingsOf(rows, '1').map(({ opensAt }) => opensAt)).toEqual(['08:30', '09:00']);
  expect(openingsOf(rows, '7')).toEqual([]);
});

describe('other openings of one weekday', () => {
  test('join the row with the same hours, which keeps what the form does not know', () => {
    const rows = rowsOf([{ ...workdays, season: 'winter' }, saturday]);
    expect(withOpenings(rows, '4', [usual]).toJS()).toEqual([
      { ...workdays, season: 'winter', weekdays: ['1', '2', '3', '4'] },
      saturday,
    ]);
  });

  test('leave the row that they had, and get one before later weekdays', () => {
    const rows = withOpenings(rowsOf([workdays, saturday]), '2', [
      { opensAt: '10:00', closesAt: '16:00' },
    ]);
    expect(rows.toJS()).toEqual([
      { ...workdays, weekdays: ['1', '3'] },
      { weekdays: ['2'], opensAt: '10:00', closesAt: '16:00' },
      saturday,
    ]);
    expect(withOpenings(rows, '2', [usual]).toJS()).toEqual([workdays, saturday]);
  });

  test('none close the day, and a row without days goes', () => {
    expect(withOpenings(rowsOf([workdays, saturday]), '6', []).toJS()).toEqual([workdays]);
  });

  test('may be several', () => {
    const noon = [
      { opensAt: '08:30', closesAt: '12:00' },
      { opensAt: '14:00', closesAt: '17:30' },
    ];
    const rows = withOpenings(rowsOf([workdays]), '3', noon);
    expect(openingsOf(rows, '3').map(({ row: _, ...opening }) => opening)).toEqual(noon);
    expect(openingsOf(rows, '2')).toMatchObject([usual]);
  });

  test('that are as they were change nothing', () => {
    const rows = rowsOf([workdays, saturday]);
    expect(withOpenings(rows, '1', [usual]).toJS()).toEqual(rows.toJS());
  });
});
