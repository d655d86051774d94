import { expect, test } from 'vitest';
import { tidyClock } from '../../../../admin/cms/time/tidy-clock.ts';

test.each([
  ['08:30', '08:30'],
  ['8:30', '08:30'],
  ['８：３０', '08:30'],
  ['8.30', '08:30'],
  ['0830', '08:30'],
  ['1730', '17:30'],
  ['9', '09:00'],
  ['9点', '09:00'],
  ['8点半', '08:30'],
  ['8点15分', '08:15'],
  ['下午2点', '14:00'],
  ['晚上 7:30', '19:30'],
  ['中午12点', '12:00'],
  ['上午 9:00', '09:00'],
])('%s is %s', (typed, clock) => {
  expect(tidyClock(typed)).toBe(clock);
});

test.each(['', '25:00', '8:75', '全天', '08:30-17:30'])('“%s” stays as it was typed', (typed) => {
  expect(tidyClock(typed)).toBe(typed);
});
