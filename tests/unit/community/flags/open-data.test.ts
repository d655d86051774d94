import { expect, test } from 'vitest';
import {
  FLAG_HEADINGS,
  flagRows,
  KEYS,
  openRounds,
} from '../../../../src/community/flags/open-data.ts';
import { csvText } from '../../../../src/feeds/csv.ts';
import { fullRound, round } from '../../../examples/flag-rounds.ts';

const names = {
  courtyards: new Map([
    ['guizhu', '桂竹花园'],
    ['dushi', '都市花园'],
  ]),
  companies: new Map([['guizhu-wuye', '桂竹物业']]),
};
const SITE = 'https://community.example';

test('the table has a line for each courtyard of each round, and runs no formula', () => {
  const csv = csvText(FLAG_HEADINGS, flagRows([fullRound], names, SITE));
  expect(csv).toBe(
    [
      '\uFEFF第几轮,轮次,状态,考核期开始,考核期结束,评定日期,公示开始,公示结束,庭院,当时的物业公司,得分,旗,理由,整改期限,整改完成日期,整改情况,物业公司的回应,网址',
      '6,2026年第二季度,已更正,2026-04-01,2026-06-30,2026-07-05,2026-07-06,2026-07-12,桂竹花园,桂竹物业,95.5,红旗,"垃圾清运及时；=HYPERLINK(""https://example.com"")",,,,"\'-感谢居民,\n继续努力",https://community.example/flags/2026-q2/',
      '6,2026年第二季度,已更正,2026-04-01,2026-06-30,2026-07-05,2026-07-06,2026-07-12,都市花园,,50,黄旗,“乱停车”未整改,2026-08-01,2026-07-30,已划线,,https://community.example/flags/2026-q2/',
      '',
    ].join('\r\n'),
  );
});

test('what is not known stays out of the data', () => {
  const [first] = JSON.parse(
    JSON.stringify(openRounds([round(1, { guizhu: 'yellow' })], names, SITE)),
  );
  expect(first).toEqual({
    id: 'round-1',
    sequence: 1,
    title: '第1轮考核',
    state: 'in-force',
    criteria: [],
    results: [{ courtyard: 'guizhu', courtyardName: '桂竹花园', flag: 'yellow', reasons: [] }],
    corrections: [],
    address: 'https://community.example/flags/round-1/',
  });
});

test('the data say everything of a round but its photos', () => {
  const [first] = JSON.parse(JSON.stringify(openRounds([fullRound], names, SITE)));
  expect(first).toMatchObject({
    sequence: 6,
    state: 'corrected',
    thresholds: { redFrom: 90, yellowBelow: 60 },
    corrections: [{ on: '2026-07-20', courtyard: 'guizhu', was: 'yellow', reason: '算错分' }],
  });
  expect(first.results[0]).toEqual({
    courtyard: 'guizhu',
    courtyardName: '桂竹花园',
    company: 'guizhu-wuye',
    companyName: '桂竹物业',
    score: 95.5,
    flag: 'red',
    reasons: ['垃圾清运及时', '=HYPERLINK("https://example.com")'],
    reply: '-感谢居民,\n继续努力',
  });
});

test('every key of the data is explained beside it', () => {
  const explained = Object.entries(KEYS).flatMap(([key, text]) => [
    key.split('.').at(-1) ?? '',
    ...(text.match(/[a-zA-Z]+/g) ?? []),
  ]);
  const [data] = openRounds([fullRound], names, SITE);
  const plain = ['id', 'title', 'method', 'source', 'name', 'weight', 'standard', 'reason'];
  for (const key of keysIn(data)) expect([...explained, ...plain]).toContain(key);
});

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)]);
}
