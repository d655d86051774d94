import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { expandedCalendar } from '../expanded-calendar.ts';
import { isRedirect, pagesOf } from './pages.ts';
import { icalendarFaults } from '../icalendar-judge.ts';

describe.each(['facts', 'demo'] as const)('every calendar of the site from %s', async (which) => {
  const site = inject(which);
  const files = (await filesBelow(site)).filter((file) => file.endsWith('.ics'));

  test('there is one for all sessions, one for each courtyard, and one for activities', async () => {
    const courtyards = (await pagesOf(site)).filter(
      (page) => /^\/courtyards\/[^/]+\/$/.test(page.path) && !isRedirect(page),
    );
    expect(files).toEqual(expect.arrayContaining(['duty.ics', 'events.ics']));
    expect(files.filter((file) => file.startsWith('duty/'))).toHaveLength(courtyards.length);
  });

  test.each(files)('%s keeps the rules of RFC 5545', async (file) => {
    expect(icalendarFaults(await readFile(join(site, file)))).toEqual([]);
  });

  test.each(files)('%s is read by an independent parser', async (file) => {
    const text = await readFile(join(site, file), 'utf8');
    const shown = expandedCalendar(text, '2026-01-01', '2028-12-31');
    expect(shown.length > 0).toBe(text.includes('BEGIN:VEVENT'));
  });
});

test('the real 逢三说事 stands on the 3rd, 13th and 23rd of every month', async () => {
  const text = await readFile(join(inject('facts'), 'duty.ics'), 'utf8');
  const shown = expandedCalendar(text, '2027-02-01', '2027-03-31').filter((one) =>
    one.includes('逢三说事'),
  );
  expect(shown.map((one) => one.slice(0, 10))).toEqual([
    '2027-02-03',
    '2027-02-13',
    '2027-02-23',
    '2027-03-03',
    '2027-03-13',
    '2027-03-23',
  ]);
});
