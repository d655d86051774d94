import { expect, test } from 'vitest';
import { monthParts } from '../../../../src/community/duty/month.ts';
import { type Markup, type Part, wordsOf } from '../../../../src/ui/markup.ts';
import { deliberationDay, friday, shown } from '../../../examples/duty-sessions.ts';

const sessions = [
  shown(friday()),
  shown(
    deliberationDay({
      exceptions: [
        { on: '2026-10-03', change: 'moved', movedTo: '2026-10-09', reason: '国庆节放假' },
      ],
    }),
  ),
];

const all = (parts: readonly Part[], name: string): Markup[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const isOne = part.tag === name || part.attributes.class?.split(' ').includes(name);
    return [...(isOne ? [part] : []), ...all(part.children, name)];
  });
const october = monthParts(sessions, '2026-10', '2026-10-05');

test('every day of the month stands under its weekday', () => {
  const weeks = all(all(october, 'tbody'), 'tr').map((week) =>
    all(week.children, 'td').map((day) => all([day], 'time').map(wordsOf)[0] ?? ''),
  );
  expect(weeks[0]).toEqual(['', '', '', '1', '2', '3', '4']);
  expect(weeks.at(-1)).toEqual(['26', '27', '28', '29', '30', '31', '']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('February of a leap year has 29 days, also where it fills four weeks', () => {
  const days = (month: string) => all(monthParts([], month, '2026-01-01'), 'td').length;
  expect(all(all(monthParts([], '2028-02', '2028-02-01'), 'td'), 'time')).toHaveLength(29);
  expect(days('2027-02')).toBe(28);
});

test('a day says its holiday, its sessions and what has become of them', () => {
  const day = (date: number) =>
    all(october, 'td')
      .filter((td) => all([td], 'time').map(wordsOf)[0] === String(date))
      .map(wordsOf)[0];
  expect(day(3)).toBe('3休国庆节三逢三说事（改到10月9日）');
  expect(day(9)).toBe('9五周五一站式坐班三逢三说事（由10月3日改到这天）');
  expect(day(10)).toBe('10班国庆节调休上班');
});

test('today is marked, in words as well', () => {
  expect(
    all(october, 'td')
      .filter((td) => td.attributes.class?.includes('today'))
      .map(wordsOf),
  ).toEqual(['5今天休国庆节']);
});

test('the holidays of the month are told in a sentence', () => {
  expect(all(october, 'holidays').map(wordsOf)).toEqual([
    '10月1日至7日 国庆节放假；10月10日 国庆节调休上班。',
  ]);
});

test('the list tells from today on what is known of each day', () => {
  const list = all(october, 'days').flatMap(({ children }) => children.map(wordsOf));
  expect(list[0]).toBe(
    '10月9日 星期五 农历八月廿九几点待补充 周五一站式坐班09:00–11:30 逢三说事 社区会议室 由10月3日改到这天 国庆节放假',
  );
  expect(list.some((day) => day.startsWith('10月3日'))).toBe(false);
});

test('whoever comes on a holiday is advised to call first', () => {
  const list = all(monthParts(sessions, '2026-10', '2026-10-01'), 'days').flatMap(({ children }) =>
    children.map(wordsOf),
  );
  expect(list[0]).toContain('10月2日 星期五 国庆节放假');
  expect(list[0]).toContain('正值放假，来之前请先打电话问一问。');
});

test('a year whose holidays are not announced is said to be one', () => {
  expect(all(monthParts([], '2039-10', '2039-10-01'), 'holidays').map(wordsOf)).toEqual([
    '2039年的放假安排国务院还没有公布，或者本站还没有收到，日历上只标了周末。',
  ]);
});
