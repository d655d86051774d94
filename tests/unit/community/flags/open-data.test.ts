import { expect, test } from 'vitest';
import { flagData } from '../../../../src/community/flags/open-data.ts';
import { csvText } from '../../../../src/feeds/csv.ts';
import { type DataSet, documentOf, tableOf } from '../../../../src/feeds/open-data.ts';
import { fullRound, round } from '../../../examples/flag-rounds.ts';

const names = {
  courtyards: new Map([
    ['guizhu', '桂竹花园'],
    ['dushi', '都市花园'],
  ]),
  companies: new Map([['guizhu-wuye', '桂竹物业']]),
};
const site = 'https://community.example';
const updatedAt = '2026-11-24T09:30:00+08:00';
const documentWith = (...rounds: (typeof fullRound)[]) =>
  documentOf(flagData, { ...names, site, rounds }, { site, updatedAt });

test('the table has a line for each courtyard of each round, and runs no formula', () => {
  const { headings, rows } = tableOf(flagData as DataSet<never>, documentWith(fullRound));
  expect(csvText(headings, rows)).toBe(
    [
      '\uFEFF第几轮,轮次,状态,考核期开始,考核期结束,评定日期,公示开始,公示结束,庭院,当时的物业公司,得分,旗,名次,按得分是,改定的理由,理由,整改期限,整改完成日期,整改情况,物业公司的回应,网址',
      '6,2026年第二季度,已更正,2026-04-01,2026-06-30,2026-07-05,2026-07-06,2026-07-12,桂竹花园,桂竹物业,95.5,红旗,1,,,"垃圾清运及时；=HYPERLINK(""https://example.com"")",,,,"\'-感谢居民,\n继续努力",https://community.example/flags/2026-q2/',
      '6,2026年第二季度,已更正,2026-04-01,2026-06-30,2026-07-05,2026-07-06,2026-07-12,都市花园,,50,黄旗,2,,,“乱停车”未整改,2026-08-01,2026-07-30,已划线,,https://community.example/flags/2026-q2/',
      '',
    ].join('\r\n'),
  );
});

test('the document says what it is, in which version and by which schema', () => {
  expect(documentWith()).toEqual({
    title: '红黄旗考核结果',
    version: 1,
    schema: 'https://community.example/data/flags.v1.schema.json',
    about: 'https://community.example/data/#flags',
    updatedAt,
    rounds: [],
  });
});

test('what is not known stays out of the data', () => {
  expect(documentWith(round(1, { guizhu: 'yellow' })).rounds).toEqual([
    {
      id: 'round-1',
      sequence: 1,
      title: '第1轮考核',
      state: 'in-force',
      criteria: [],
      results: [{ courtyard: 'guizhu', courtyardName: '桂竹花园', flag: 'yellow', reasons: [] }],
      corrections: [],
      address: 'https://community.example/flags/round-1/',
    },
  ]);
});

test('the data say everything of a round but its photos', () => {
  const [first] = documentWith(fullRound).rounds as { results: object[] }[];
  expect(first).toMatchObject({
    sequence: 6,
    state: 'corrected',
    criteria: [{ name: '环境卫生', weight: 100, standard: '无积存垃圾' }],
    thresholds: { redFrom: 90, yellowBelow: 60 },
    corrections: [{ on: '2026-07-20', courtyard: 'guizhu', was: 'yellow', reason: '算错分' }],
  });
  expect(first?.results[0]).toEqual({
    courtyard: 'guizhu',
    courtyardName: '桂竹花园',
    company: 'guizhu-wuye',
    companyName: '桂竹物业',
    score: 95.5,
    flag: 'red',
    rank: 1,
    reasons: ['垃圾清运及时', '=HYPERLINK("https://example.com")'],
    reply: '-感谢居民,\n继续努力',
  });
});

test('the data tell what the score asked for where the committee decided otherwise', () => {
  const thresholds = { redFrom: 90, yellowBelow: 60 };
  const overruled = '考核后堵塞消防通道';
  const [first] = documentWith(
    round(
      1,
      {},
      {
        thresholds,
        results: [{ courtyard: 'guizhu', score: 95, flag: 'none', overruled }],
      },
    ),
  ).rounds as { results: object[] }[];
  expect(first?.results[0]).toMatchObject({ flag: 'none', byScore: 'red', overruled });
});
