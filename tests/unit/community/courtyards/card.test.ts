import { describe, expect, test } from 'vitest';
import { cardData, flagRemark } from '../../../../src/community/courtyards/brief.ts';
import { cardOf, dayInWords } from '../../../../src/community/courtyards/card.ts';
import { concerns, mattersOf, venuesNear } from '../../../../src/community/courtyards/concerns.ts';
import { currentBoard } from '../../../../src/community/flags/board.ts';
import { notices } from '../../../../src/community/notices/schema.ts';
import { deliberationDay, friday, post } from '../../../examples/duty-sessions.ts';
import { entryOf } from '../../../examples/entry.ts';
import { round } from '../../../examples/flag-rounds.ts';
import { courtyard, parties } from '../../../examples/organization.ts';

const notice = (id: string, fields: Record<string, unknown> = {}) =>
  entryOf(notices, id, { title: id, level: 'normal', publishAt: '2026-11-01 08:00', ...fields });

const rounds = [round(1, { 桂竹: 'red' }), round(2, { 桂竹: 'red' })];
const data = cardData(
  currentBoard(rounds, parties.courtyards),
  parties,
  [post(), friday({ courtyards: ['河畔'] }), deliberationDay()],
  [notice('停水', { expireAt: '2026-11-24 12:00' }), notice('开会', { courtyards: ['桂竹'] })],
);

describe('the card of the reader’s courtyard', () => {
  test('says flag, run, whom to ring, the next session and the most pressing notice', () => {
    expect(cardOf('桂竹', data, '2026-11-23T08:00')).toEqual({
      name: '桂竹',
      address: '/courtyards/桂竹/',
      flag: 'red',
      remark: '连续两次红旗',
      contacts: [
        { role: '支部书记', name: '牛书记', phone: undefined },
        { role: '楼院长', name: '贾院长', phone: '0370-2220000' },
      ],
      next: {
        title: '逢三说事',
        when: '今天 09:00–11:30',
        place: '社区会议室',
        isNow: false,
        address: '/duty/#deliberation-day',
      },
      notice: { title: '停水', address: '/notices/停水/' },
    });
  });

  test('says that a session is going on, and names the next one the minute it is over', () => {
    expect(cardOf('桂竹', data, '2026-11-23T11:29')?.next?.isNow).toBe(true);
    expect(cardOf('桂竹', data, '2026-11-23T11:30')?.next).toMatchObject({
      when: '12月3日 星期四 09:00–11:30',
      isNow: false,
    });
  });

  test('takes the earliest of the sessions that concern the courtyard', () => {
    expect(cardOf('河畔', data, '2026-11-26T10:00')?.next).toMatchObject({
      title: '周五一站式坐班',
      when: '明天',
    });
    expect(cardOf('桂竹', data, '2026-11-26T10:00')?.next?.title).toBe('逢三说事');
  });

  test('turns to the next notice when one has expired, and to none after the last', () => {
    expect(cardOf('桂竹', data, '2026-11-24T12:00')?.notice?.title).toBe('开会');
    expect(cardOf('河畔', data, '2026-11-24T12:00')?.notice).toBeUndefined();
  });

  test('leaves out what is not known', () => {
    const empty = cardData(
      currentBoard([], [courtyard('new')]),
      { ...parties, scheme: [] },
      [post()],
      [],
    );
    expect(cardOf('new', empty, '2026-11-24T12:00')).toEqual({
      name: 'new',
      address: '/courtyards/new/',
      contacts: [],
    });
  });

  test('is not there for a courtyard that has been removed', () => {
    expect(cardOf('gone', data, '2026-11-24T12:00')).toBeUndefined();
  });

  test('calls a day by its distance, across the end of a year too', () => {
    expect(dayInWords('2027-01-01', '2026-12-31')).toBe('明天');
    expect(dayInWords('2027-01-02', '2026-12-31')).toBe('2027年1月2日 星期六');
  });
});

describe('what is said beside a flag', () => {
  const remark = (...of: Parameters<typeof round>[]) => {
    const [standing] = currentBoard(
      of.map((one) => round(...one)),
      [courtyard('a')],
    );
    return standing && flagRemark(standing);
  };
  test('is how far rectification is, else the run, else the round', () => {
    const yellow = (fields: object) => ({
      results: [{ courtyard: 'a', flag: 'yellow', ...fields }],
    });
    expect(remark([1, {}, yellow({ rectifyBy: '2026-12-01' })])).toBe('限2026年12月1日前整改');
    expect(remark([1, {}, yellow({ rectifyBy: '2026-12-01', rectifiedOn: '2026-11-20' })])).toBe(
      '2026年11月20日已整改',
    );
    expect(remark([1, { a: 'red' }], [2, { a: 'red' }])).toBe('连续两次红旗');
    expect(remark([1, { a: 'none' }])).toBe('最近一轮：第1轮考核');
    expect(remark([1, { b: 'red' }])).toBeUndefined();
  });
});

describe('what concerns a courtyard', () => {
  test('is what names it and what names nobody', () => {
    expect(concerns({ courtyards: [] }, { id: 'a' })).toBe(true);
    expect(concerns({ courtyards: ['b', 'a'] }, { id: 'a' })).toBe(true);
    expect(concerns({ courtyards: ['b'] }, { id: 'a' })).toBe(false);
  });

  test('matters that are open stand before those that are solved', () => {
    const matters = [
      { courtyard: 'a', status: 'solved' },
      { courtyard: 'b', status: 'accepted' },
      { courtyard: 'a', status: 'escalated' },
    ] as const;
    expect(mattersOf({ id: 'a' }, matters)).toEqual({ open: [matters[2]], solved: [matters[0]] });
  });

  test('venues in the courtyard stand before the others', () => {
    const places = [{ courtyard: 'b' }, { courtyard: 'a' }, {}];
    expect(venuesNear({ id: 'a' }, places)).toEqual({
      here: [places[1]],
      elsewhere: [places[0], places[2]],
    });
  });
});
