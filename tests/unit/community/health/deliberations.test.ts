import { expect, test } from 'vitest';
import {
  agendaIsPublished,
  hearingsAreOnSessionDays,
  hearingsAreRecorded,
  mattersAreInTime,
  openMattersHaveOwnerAndDeadline,
} from '../../../../src/community/health/deliberations.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const matter = (status: string, more = '') => ({
  'deliberations/lamp.yml': `matter: 路灯不亮\ncategory: repair\nstatus: ${status}\n${more}`,
});

test('a matter that is not solved by its deadline is named from the day after', () => {
  const by = (status: string, day: string) =>
    found(mattersAreInTime, matter(status, `deadline: ${day}\nresult: 修好了\n`));
  expect(by('in-progress', '2026-11-23')).toEqual(['matter-overdue now deliberations/lamp']);
  expect(by('in-progress', '2026-11-24')).toEqual([]);
  expect(by('solved', '2026-11-23')).toEqual([]);
  const late = matter('accepted', 'deadline: 2026-11-20\nowner: 物业\n');
  expect(mattersAreInTime.find(contentOfFiles(late), NOW)).toMatchObject([
    {
      since: '2026-11-21',
      text: '应当在2026年11月20日办结，已逾期 4 天，由物业负责。办好了请改成“已办结”并写结果；办不了请写明情况。',
    },
  ]);
});

test('an open matter has somebody who sees to it, and a deadline', () => {
  const asked = (more: string, status = 'accepted') =>
    openMattersHaveOwnerAndDeadline
      .find(contentOfFiles(matter(status, more)), NOW)
      .map(({ field }) => field);
  expect(asked('')).toEqual(['谁负责、办结期限']);
  expect(asked('owner: 物业\n')).toEqual(['办结期限']);
  expect(asked('owner: 物业\ndeadline: 2026-12-01\n')).toEqual([]);
  expect(asked('result: 修好了\n', 'solved')).toEqual([]);
});

const threes = {
  'duty-sessions/threes.yml':
    'title: 逢三说事\nkind: deliberation-day\nwho: 两委\nrule:\n  every: month\n  monthDays: [3, 13, 23, 26]\n',
};
const heard = (...hearings: string[]) => ({
  ...threes,
  ...matter('in-progress', `hearings:\n${hearings.map((one) => `  - ${one}\n`).join('')}`),
});

test('a session that is over has a decision for each matter on its paper', () => {
  const asked = (...hearings: string[]) => found(hearingsAreRecorded, heard(...hearings));
  expect(asked('on: 2026-11-23')).toEqual(['hearing-without-decision soon deliberations/lamp']);
  expect(asked('{ on: 2026-11-23, decision: 换灯 }', 'on: 2026-12-03')).toEqual([]);
});

test('the agenda of a session that is near is not empty while matters are open', () => {
  const asked = (files: Record<string, string>, now?: string) =>
    agendaIsPublished.find(contentOfFiles(files), now ?? NOW).map(({ code }) => code);
  expect(asked({ ...threes, ...matter('in-progress') })).toEqual(['agenda-missing']);
  expect(asked({ ...threes, ...matter('in-progress') }, '2026-11-27T09:00')).toEqual([]);
  expect(asked({ ...threes, ...matter('solved', 'result: 好了\n') })).toEqual([]);
  expect(asked(heard('on: 2026-11-26'))).toEqual([]);
});

test('a matter is put down for a day on which there is a session', () => {
  const asked = (on: string) => found(hearingsAreOnSessionDays, heard(`on: ${on}`));
  expect(asked('2026-11-30')).toEqual(['hearing-on-no-session-day soon deliberations/lamp']);
  expect(asked('2026-12-03')).toEqual([]);
  expect(asked('2026-10-30')).toEqual([]);
});
