import { describe, expect, it } from 'vitest';
import { type Answer, answersTo } from '../../../../src/community/answers/answers.ts';
import { type Known, knownFrom } from '../../../../src/community/answers/known.ts';
import { volunteerTeams } from '../../../../src/community/volunteers/schema.ts';
import { deliberationDay, friday, shown } from '../../../examples/duty-sessions.ts';
import { entryOf } from '../../../examples/entry.ts';
import { company, courtyard, person, unit } from '../../../examples/organization.ts';
import { venue } from '../../../examples/venues.ts';

const phones = [
  { label: '社区值班电话', number: '0370-5550100' },
  { label: '物业投诉', number: '0370-5550102' },
];
const sessions = [
  friday({ opensAt: '09:00', people: ['niu'], place: '桂竹花园凉亭', courtyards: ['gui'] }),
  deliberationDay(),
];
const people = [
  person('niu', {
    name: '牛恩玉',
    phone: '0370-5550201',
    offices: [{ title: '庭院第一党支部书记' }],
  }),
  person('zhao', { name: '赵玉山', offices: [{ title: '庭院第二党支部书记' }] }),
  person('zhu', { name: '朱琳', offices: [{ title: '物业经理' }] }),
  person('wang', { name: '王淑静', offices: [{ title: '社区党委书记、居委会主任' }] }),
];
const known: Known = knownFrom(
  {
    site: { phones, crossAppointments: [] },
    sessions,
    shown: sessions.map((session) => shown(session, phones)),
    rounds: [],
    courtyards: [
      courtyard('gui', { name: '桂竹花园', branch: 'first', propertyCompany: 'qin' }),
      courtyard('he', { name: '河畔花园' }),
    ],
    branches: [unit('first', 'branch', { secretary: 'niu', courtyards: ['gui'] })],
    companies: [company('qin', { name: '勤邻物业', manager: 'zhu', phone: '0370-5550300' })],
    people,
    notices: [],
    venues: [
      venue({
        name: '日间照料中心',
        hours: [{ weekdays: ['1', '2', '3', '4', '5'], opensAt: '07:30', closesAt: '18:00' }],
        exceptions: [{ on: '2026-11-25', reason: '消毒' }],
      }),
    ],
    teams: [entryOf(volunteerTeams, 'law', { name: '法律咨询志愿队', offers: '解答法律问题' })],
  },
  '2026-11-24',
);
/** A Tuesday. */
const NOW = '2026-11-24T10:00';

const titles = (query: string) => answersTo(query, known, NOW).map(({ title }) => title);
const only = (query: string, now = NOW): Answer => {
  const answers = answersTo(query, known, now);
  expect(answers, query).toHaveLength(1);
  return answers[0] as Answer;
};

describe('somebody', () => {
  it('is known by name, alone or among other words', () => {
    for (const query of ['牛恩玉', '牛恩玉 电话', '牛恩玉的电话是多少？', '怎么联系牛恩玉']) {
      expect(titles(query), query).toEqual(['牛恩玉']);
    }
    expect(only('牛恩玉')).toEqual({
      title: '牛恩玉',
      address: '/organization/people/niu/',
      kind: '人员',
      lines: [
        ['职务', '庭院第一党支部书记'],
        ['下次坐班', '11月27日 星期五 09:00起 周五一站式坐班 桂竹花园凉亭'],
      ],
      phones: [{ who: '牛恩玉', number: '0370-5550201' }],
    });
  });

  it('is known by surname, by office, and by both', () => {
    expect(titles('牛')).toEqual(['牛恩玉']);
    expect(titles('牛书记')).toEqual(['牛恩玉']);
    expect(titles('党支部书记')).toEqual(['牛恩玉', '赵玉山']);
    expect(titles('朱经理')).toEqual(['朱琳']);
    expect(titles('朱书记')).toEqual([]);
    for (const query of ['王书记', '王主任', '居委会主任', '社区党委书记是谁']) {
      expect(titles(query), query).toEqual(['王淑静']);
    }
  });

  it('without a public number is reached by that of the community', () => {
    expect(only('赵玉山').phones).toEqual([{ who: '社区值班电话', number: '0370-5550100' }]);
  });
});

describe('a courtyard', () => {
  it('shows its flag, whom to ring and when somebody is there', () => {
    expect(only('桂竹花园停水')).toMatchObject({
      title: '桂竹花园',
      address: '/courtyards/gui/',
      flag: 'unrated',
      phones: [{ who: '支部书记牛恩玉', number: '0370-5550201' }],
    });
    expect(only('桂竹').lines).toContainEqual([
      '下次坐班',
      '11月27日 星期五 09:00起 周五一站式坐班 桂竹花园凉亭',
    ]);
  });

  it('is not meant by a word that several have', () => {
    expect(titles('花园')).toEqual([]);
  });
});

describe('a venue', () => {
  it('says whether it is open at the moment, and when it is', () => {
    expect(only('日间照料').lines).toEqual([
      ['现在', '现在开放，到 18:00'],
      ['开放时间', '周一至周五 07:30–18:00'],
    ]);
    expect(only('日间照料中心几点开门', '2026-11-25T10:00').lines[0]).toEqual([
      '现在',
      '今天不开放（消毒），明天 07:30 开放',
    ]);
  });
});

describe('teams and companies', () => {
  it('say what they do and whom to ring', () => {
    expect(only('法律咨询').lines).toEqual([['能帮什么', '解答法律问题']]);
    expect(only('勤邻物业 电话')).toMatchObject({
      kind: '物业公司',
      phones: [{ who: '物业经理朱琳', number: '0370-5550300' }],
    });
  });
});

describe('who is on duty', () => {
  it('is today’s session, or that there is none, and the next one', () => {
    for (const query of ['值班', '今天谁值班', '坐班']) {
      expect(only(query).lines, query).toEqual([
        ['今天', '没有排定的坐班'],
        ['下一次', '11月27日 星期五 09:00起 周五一站式坐班 桂竹花园凉亭'],
      ]);
    }
    expect(only('值班', '2026-12-03T10:00').lines).toEqual([
      ['今天', '逢三说事：正在值班，到 11:30 社区会议室'],
      ['下一次', '明天 09:00起 周五一站式坐班 桂竹花园凉亭'],
    ]);
  });

  it('is told of one kind of session where that is asked', () => {
    expect(only('下次逢三说事是什么时候')).toMatchObject({
      title: '逢三说事',
      address: '/duty/#deliberation-day',
      lines: [
        ['下一次', '12月3日 星期四 09:00–11:30'],
        ['规律', '每月3、13、23日'],
        ['在哪里', '社区会议室'],
        ['谁在', '两委班子、物业负责人'],
      ],
      phones: [{ who: '社区值班电话', number: '0370-5550100' }],
    });
  });
});

describe('the phones of the community', () => {
  it('are told when numbers are asked, by purpose where one is', () => {
    expect(only('电话').phones).toHaveLength(2);
    expect(only('物业投诉电话').phones).toEqual([{ who: '物业投诉', number: '0370-5550102' }]);
  });
});

it('says nothing to what is about none of these', () => {
  for (const query of ['', ' ', '停水', '雪', '外星人电话', '活动', '的']) {
    expect(titles(query), query).toEqual([]);
  }
});
