import { expect, test } from 'vitest';
import {
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
