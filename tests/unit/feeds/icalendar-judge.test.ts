import { expect, test } from 'vitest';
import { calendarText } from '../../../src/feeds/icalendar.ts';
import { icalendarFaults } from '../../icalendar-judge.ts';

const good = calendarText({
  name: '振兴社区 值班说事',
  site: 'https://community.example',
  updatedAt: '2026-01-01T00:00',
  entries: [
    {
      id: 'friday',
      title: '周五一站式坐班',
      from: '2026-01-02T09:00',
      to: '2026-01-02T11:30',
      repeats: { weekday: 5 },
      except: ['2026-02-20'],
      location: '桂竹花园、都市花园、河畔花园的居民会客厅和活动室',
      address: '/duty/#friday',
    },
  ],
});
const judge = (text: string) => icalendarFaults(new TextEncoder().encode(text));

test('a calendar of the site has no fault', () => {
  expect(judge(good)).toEqual([]);
});

test.each([
  ['\r\n', '\n', '3.1'],
  ['\r\nSUMMARY', '\r\n\r\nSUMMARY', '3.1'],
  ['LOCATION:', `LOCATION:${'x'.repeat(70)}`, '3.1'],
  ['VERSION:2.0\r\n', '', '3.6'],
  ['VERSION:2.0', 'VERSION:1.0', '3.7.4'],
  ['END:VEVENT', 'END:VTODO', '3.6'],
  ['SUMMARY:', 'SUMMARY:a;b', '3.3.11'],
  ['SUMMARY:', 'SUMMARY:a\\b', '3.3.11'],
  ['DTSTAMP:20251231T160000Z', 'DTSTAMP:20251231T160000', '3.3'],
  ['DTSTART;TZID=Asia/Shanghai:20260102', 'DTSTART;TZID=Asia/Shanghai:20260230', '3.3'],
  ['DTSTART;TZID=Asia/Shanghai:20260102', 'DTSTART;TZID=Asia/Shanghai:20260103', '3.8.5.3'],
  ['DTSTART;TZID=Asia/Shanghai', 'DTSTART;TZID=Asia/Tokyo', '3.2.19'],
  ['DTEND;TZID=Asia/Shanghai:20260102T1130', 'DTEND;TZID=Asia/Shanghai:20260102T0830', '3.8.2.2'],
  ['EXDATE;TZID=Asia/Shanghai:20260220', 'EXDATE;TZID=Asia/Shanghai:20260221', '3.8.5.3'],
  ['EXDATE;TZID=Asia/Shanghai:20260220T09', 'EXDATE;TZID=Asia/Shanghai:20260220T10', '3.8.5.1'],
  ['RRULE:FREQ=WEEKLY;BYDAY=FR', 'RRULE:FREQ=WEEKLY;BYDAY=XX', '3.3'],
  ['UID:friday', 'UID:friday\r\nUID:x', '3.6'],
  ['UID:friday@community.example\r\n', '', '3.6'],
  ['ACTION:DISPLAY\r\n', '', '3.6'],
  ['TRIGGER;RELATED=START:-PT1H', 'TRIGGER;RELATED=START:1H', '3.3'],
  ['SEQUENCE:0', 'SEQUENCE:x', '3.3'],
  ['END:VALARM\r\n', 'END:VALARM\r\nTRANSP:OPAQUE\r\n', '3.6'],
])('instead of %j it finds %j to be against %s', (from, to, section) => {
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  expect(judge(bad).join('\n')).toContain(`${section}:`);
});

test('a fold inside a Chinese character is a fault', () => {
  const bytes = [...new TextEncoder().encode(good.replaceAll('\r\n ', ''))];
  const place = new TextEncoder().encode(good.replaceAll('\r\n ', '').split('SUMMARY:')[0]).length;
  bytes.splice(place + 'SUMMARY:'.length + 1, 0, 13, 10, 32);
  expect(icalendarFaults(Uint8Array.from(bytes)).join('\n')).toContain('3.1: a character is split');
});
