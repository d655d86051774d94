import { describe, expect, test } from 'vitest';
import {
  announcementsAreClosed,
  objectionsHaveAContact,
  rectificationsAreDone,
  yellowFlagsHaveADeadline,
} from '../../../../src/community/health/rounds.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const round = (sequence: number, more: string) => ({
  [`flag-rounds/r${sequence}/index.yml`]: `title: 第${sequence}轮\nsequence: ${sequence}\n${more}`,
});
const courtyard = { 'courtyards/he-pan/index.yml': 'name: 河畔花园\n' };
const result = (more: string) => `state: in-force\nresults:\n  - { courtyard: he-pan, ${more} }\n`;

test('a round still under 公示 on the day after its end is named', () => {
  const until = (day: string, state = 'announced') =>
    found(announcementsAreClosed, round(1, `state: ${state}\nannouncedTo: ${day}\n`));
  expect(until('2026-11-23')).toEqual(['announcement-over now flagRounds/r1']);
  expect(until('2026-11-24')).toEqual([]);
  expect(until('2026-11-23', 'in-force')).toEqual([]);
});

test('a round under 公示 says where to object', () => {
  const announced = 'state: announced\nannouncedTo: 2026-12-01\n';
  expect(found(objectionsHaveAContact, round(1, announced))).toEqual([
    'announcement-without-contact now flagRounds/r1',
  ]);
  expect(found(objectionsHaveAContact, round(1, `${announced}objections: 社区大厅\n`))).toEqual([]);
});

describe('the rectification of a yellow flag', () => {
  test('is overdue on the day after its deadline', () => {
    const by = (more: string) => ({ ...courtyard, ...round(1, result(`flag: yellow, ${more}`)) });
    expect(found(rectificationsAreDone, by('rectifyBy: 2026-11-23'))).toEqual([
      'rectification-overdue soon flagRounds/r1',
    ]);
    expect(found(rectificationsAreDone, by('rectifyBy: 2026-11-24'))).toEqual([]);
    expect(
      found(rectificationsAreDone, by('rectifyBy: 2026-11-23, rectifiedOn: 2026-11-20')),
    ).toEqual([]);
    const [finding] = rectificationsAreDone.find(contentOfFiles(by('rectifyBy: 2026-11-20')), NOW);
    expect(finding).toMatchObject({
      since: '2026-11-21',
      text: '河畔花园挂了黄旗，整改期限是2026年11月20日，已过 4 天，没有写完成日期。整改好了请填上，没有好请催物业。',
    });
  });

  test('is only a hint once the courtyard has been judged again', () => {
    const files = {
      ...courtyard,
      ...round(1, result('flag: yellow, rectifyBy: 2026-05-01')),
      ...round(2, result('flag: red')),
    };
    expect(found(rectificationsAreDone, files)).toEqual([
      'rectification-overdue hint flagRounds/r1',
    ]);
  });

  test('does not run while the round is under 公示', () => {
    const announced = result('flag: yellow, rectifyBy: 2026-11-01').replace(
      'in-force',
      'announced\nannouncedTo: 2026-12-01',
    );
    expect(found(rectificationsAreDone, { ...courtyard, ...round(1, announced) })).toEqual([]);
  });

  test('needs a deadline while the flag flies', () => {
    const yellow = { ...courtyard, ...round(1, result('flag: yellow')) };
    expect(found(yellowFlagsHaveADeadline, yellow)).toEqual([
      'rectification-without-deadline soon flagRounds/r1',
    ]);
    expect(
      found(yellowFlagsHaveADeadline, { ...yellow, ...round(2, result('flag: red')) }),
    ).toEqual([]);
  });
});
