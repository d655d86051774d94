import { expect, test } from 'vitest';
import { earliestAfter, nextDue } from '../../../../../admin/server/publishing/due.ts';
import { withContent } from '../../../../content/good-content.ts';

const at = (moment: string) => new Date(`${moment}+08:00`);

test('a new day begins the site anew at five past midnight in the community', () => {
  expect(earliestAfter([], at('2026-11-25T10:00:00'))).toEqual(at('2026-11-26T00:05:00'));
  expect(earliestAfter([], at('2026-11-26T00:04:59'))).toEqual(at('2026-11-26T00:05:00'));
  expect(earliestAfter([], at('2026-11-26T00:05:00'))).toEqual(at('2026-11-27T00:05:00'));
});

test('an entry that appears or expires earlier comes first', () => {
  const moments = [
    '2026-11-25 09:00',
    '2026-11-25 18:00',
    '2026-11-25T12:30',
    '2026-12-01 08:00',
    '?',
  ];
  expect(earliestAfter(moments, at('2026-11-25T10:00:00'))).toEqual(at('2026-11-25T12:30:00'));
  expect(earliestAfter(moments, at('2026-11-25T12:30:00'))).toEqual(at('2026-11-25T18:00:00'));
});

test('the moments are those of the content', async () => {
  await withContent({}, async (folder) => {
    expect(await nextDue(folder, at('2026-11-26T10:00:00'))).toEqual(at('2026-11-26T18:00:00'));
    expect(await nextDue(folder, at('2026-12-05T10:00:00'))).toEqual(at('2026-12-05T11:00:00'));
  });
});
