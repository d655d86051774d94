import { afterEach, describe, expect, test } from 'vitest';
import { dutyCalendar } from '../../../src/community/duty/calendar.ts';
import { type Calendar, type CalendarEntry, calendarText } from '../../../src/feeds/icalendar.ts';
import { isDay } from '../../../src/time/day.ts';
import { deliberationDay, friday } from '../../examples/duty-sessions.ts';

const calendar = (entries: readonly CalendarEntry[], fields: Partial<Calendar> = {}) =>
  calendarText({
    name: '振兴社区 值班说事',
    site: 'https://community.example',
    updatedAt: '2026-11-23T09:30',
    entries,
    ...fields,
  });

const sessions = [
  friday(),
  deliberationDay({
    exceptions: [
      {
        on: '2026-10-03',
        change: 'moved',
        movedTo: '2026-10-09',
        opensAt: '14:00',
        closesAt: '16:00',
        reason: '国庆节放假',
      },
      { on: '2026-12-13', change: 'cancelled', reason: '停电' },
    ],
  }),
].flatMap((session) => dutyCalendar(session, '2026-01-01'));

const DUTY = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//community.example//calendar//ZH',
  'NAME:振兴社区 值班说事',
  'X-WR-CALNAME:振兴社区 值班说事',
  'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
  'X-PUBLISHED-TTL:PT12H',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19911231T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:friday@community.example',
  'SEQUENCE:0',
  'DTSTAMP:20261123T013000Z',
  'DTSTART;VALUE=DATE:20260102',
  'DTEND;VALUE=DATE:20260103',
  'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
  'RRULE:FREQ=WEEKLY;BYDAY=FR',
  'SUMMARY:周五一站式坐班',
  'DESCRIPTION:谁在值班：社区其他工作人员\\n几点开始：待补',
  ' 充',
  'URL;VALUE=URI:https://community.example/duty/#friday',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER;RELATED=START:PT8H',
  'DESCRIPTION:周五一站式坐班',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:deliberation-day@community.example',
  'SEQUENCE:0',
  'DTSTAMP:20261123T013000Z',
  'DTSTART;TZID=Asia/Shanghai:20260103T090000',
  'DTEND;TZID=Asia/Shanghai:20260103T113000',
  'RRULE:FREQ=MONTHLY;BYMONTHDAY=3,13,23',
  'EXDATE;TZID=Asia/Shanghai:20261003T090000,20261213T090000',
  'SUMMARY:逢三说事',
  'LOCATION:社区会议室',
  'DESCRIPTION:谁在值班：两委班子、物业负责人',
  'URL;VALUE=URI:https://community.example/duty/#deliberation-day',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER;RELATED=START:-PT1H',
  'DESCRIPTION:逢三说事',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:deliberation-day-2026-10-03-moved@community.example',
  'SEQUENCE:0',
  'DTSTAMP:20261123T013000Z',
  'DTSTART;TZID=Asia/Shanghai:20261009T140000',
  'DTEND;TZID=Asia/Shanghai:20261009T160000',
  'SUMMARY:逢三说事（由10月3日改期）',
  'LOCATION:社区会议室',
  'DESCRIPTION:谁在值班：两委班子、物业负责人\\n变动原因：',
  ' 国庆节放假',
  'URL;VALUE=URI:https://community.example/duty/#deliberation-day',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER;RELATED=START:-PT1H',
  'DESCRIPTION:逢三说事（由10月3日改期）',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('the duty sessions are this text, to the last byte', () => {
  expect(calendar(sessions)).toBe(DUTY);
});

describe('on a machine in another time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai', 'UTC'])(
    'the text is the same in %s',
    (there) => {
      process.env.TZ = there;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(there);
      expect(calendar(sessions)).toBe(DUTY);
    },
  );

  test('an hour that is missing there in spring is not moved', () => {
    process.env.TZ = 'America/New_York';
    const entry = { id: 'x', title: '早市', address: '/', from: '2026-03-08T02:30' };
    expect(linesOf(calendar([entry]))).toContain('DTSTART;TZID=Asia/Shanghai:20260308T023000');
  });
});

const entry = (fields: Partial<CalendarEntry>): CalendarEntry => ({
  id: 'x',
  title: '讲座',
  from: '2026-12-05T09:00',
  to: '2026-12-05T11:00',
  address: '/volunteers/events/x/',
  ...fields,
});

/** The content lines with folds undone (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('an entry', () => {
  test('for a whole day ends where the next day begins, also at the end of a year', () => {
    const lines = linesOf(calendar([entry({ from: '2026-12-31', to: undefined })]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  });

  test('without a known end has none', () => {
    expect(calendar([entry({ to: undefined })])).not.toContain('DTEND');
  });

  test('never ends before it begins', () => {
    expect(calendar([entry({ to: '2026-12-05T09:00' })])).not.toContain('DTEND');
    expect(calendar([entry({ to: '2026-12-05T08:00' })])).not.toContain('DTEND');
  });

  test('that repeats for whole days leaves out whole days', () => {
    const repeating = entry({
      from: '2026-12-04',
      to: undefined,
      repeats: { weekday: 5 },
      except: ['2026-12-11', '2026-12-18'],
    });
    expect(linesOf(calendar([repeating]))).toContain('EXDATE;VALUE=DATE:20261211,20261218');
  });

  test.each([
    [1, 'MO'],
    [7, 'SU'],
  ] as const)('on weekday %i repeats by %s', (weekday, code) => {
    expect(calendar([entry({ repeats: { weekday } })])).toContain(
      `RRULE:FREQ=WEEKLY;BYDAY=${code}\r\n`,
    );
  });

  test('repeats on days of the month in order, each once', () => {
    const monthly = entry({ repeats: { monthDays: [23, 3, 13, 3] } });
    expect(calendar([monthly])).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=3,13,23\r\n');
  });

  test('that was cancelled says so, with a higher number', () => {
    expect(linesOf(calendar([entry({ cancelled: true })]))).toContain('SEQUENCE:1');
    expect(linesOf(calendar([entry({})]))).toContain('SEQUENCE:0');
    expect(linesOf(calendar([entry({ cancelled: true })]))).toContain('STATUS:CANCELLED');
    expect(calendar([entry({})])).not.toContain('STATUS');
  });

  test('reminds an hour before it begins, for a whole day at eight, and not once it is cancelled', () => {
    const trigger = (fields: Partial<CalendarEntry>) =>
      linesOf(calendar([entry(fields)])).filter((line) => line.startsWith('TRIGGER'));
    expect(trigger({})).toEqual(['TRIGGER;RELATED=START:-PT1H']);
    expect(trigger({ from: '2026-12-05', to: undefined })).toEqual(['TRIGGER;RELATED=START:PT8H']);
    expect(trigger({ cancelled: true })).toEqual([]);
  });

  test('keeps its name when the site is on another port, and changes it with the host', () => {
    const uid = (site: string) =>
      linesOf(calendar([entry({})], { site })).find((line) => line.startsWith('UID:'));
    expect(uid('http://localhost:4321')).toBe('UID:x@localhost');
    expect(uid('https://zhenxing.example')).toBe('UID:x@zhenxing.example');
  });

  test('escapes what has a meaning in the format, and begins no line of its own', () => {
    const hostile = 'a;b,c\\d"e\nEND:VEVENT\r\nBEGIN:VEVENT\rX:1';
    const escaped = 'a\\;b\\,c\\\\d"e\\nEND:VEVENT\\nBEGIN:VEVENT\\nX:1';
    const text = calendar([entry({ title: hostile, location: hostile, description: hostile })]);
    const lines = linesOf(text);
    for (const name of ['SUMMARY', 'LOCATION', 'DESCRIPTION']) {
      expect(lines).toContain(`${name}:${escaped}`);
    }
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});

test('the name of the calendar is escaped like any text', () => {
  expect(linesOf(calendar([], { name: '振兴;社区,值班\\说事' }))).toContain(
    'X-WR-CALNAME:振兴\\;社区\\,值班\\\\说事',
  );
});

test('a calendar without entries still has the component that RFC 5545 demands', () => {
  const lines = linesOf(calendar([]));
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'BEGIN:STANDARD',
  ]);
});

describe('every calendar', () => {
  const long = entry({
    id: 'long',
    title: '邻里守望🏮'.repeat(20),
    description: `${'一'.repeat(100)}\n${'x'.repeat(200)}\n${'é'.repeat(90)}𠮷`,
    location: '𠮷'.repeat(40),
  });
  const text = calendar([...sessions, long, entry({ id: 'short' })]);
  const physical = text.split('\r\n');

  test('ends every line with CRLF and holds no other line end', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('folds at 75 octets without splitting a Chinese character', () => {
    const octets = physical.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(70);
    for (const line of physical) expect(line).not.toMatch(/\p{Surrogate}/u);
    expect(linesOf(text)).toContain(`SUMMARY:${long.title}`);
    expect(linesOf(text)).toContain(`LOCATION:${long.location}`);
    expect(linesOf(text)).toContain(`DESCRIPTION:${long.description?.replaceAll('\n', '\\n')}`);
  });

  test('nests its parts, and its properties stand before the parts', () => {
    const open: string[] = [];
    let hasPart = false;
    for (const line of linesOf(text).slice(0, -1)) {
      expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[^;:]+)*:/);
      const [name, value = ''] = line.split(':');
      if (name === 'BEGIN') open.push(value);
      else if (name === 'END') expect(open.pop()).toBe(value);
      else expect(open.length === 1 && hasPart).toBe(false);
      hasPart ||= open.length > 1;
    }
    expect(open).toEqual([]);
  });

  test('gives each entry one UID of its own and the stamp of the build in UTC', () => {
    const events = linesOf(text).join('\n').split('BEGIN:VEVENT').slice(1);
    const uids = events.map((event) => event.match(/^UID:(.+)$/m)?.[1]);
    expect(new Set(uids).size).toBe(events.length);
    for (const event of events) {
      expect(event.match(/^UID:/gm)).toHaveLength(1);
      expect(event.match(/^DTSTAMP:20261123T013000Z$/gm)).toHaveLength(1);
      expect(event.match(/^DTSTART/gm)).toHaveLength(1);
    }
  });

  test('names only days and hours that exist', () => {
    const times = linesOf(text).flatMap((line) =>
      /^(DTSTART|DTEND|EXDATE|DTSTAMP)/.test(line) ? (line.split(':')[1] ?? '').split(',') : [],
    );
    expect(times.length).toBeGreaterThan(10);
    for (const time of times) {
      const [, year, month, day, clock] =
        /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])[0-5]\d00Z?)?$/.exec(time) ?? [];
      expect(isDay(`${year}-${month}-${day}`), time).toBe(true);
      expect(time.includes('T')).toBe(clock !== undefined);
    }
  });
});
