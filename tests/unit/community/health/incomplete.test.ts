import { expect, test } from 'vitest';
import {
  courtyardsAreRegistered,
  entriesAreComplete,
  settingsAreComplete,
} from '../../../../src/community/health/incomplete.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const site = (more: string) => ({ 'site/index.yml': `name: 某社区\ndescription: 社区\n${more}` });
const courtyards = {
  'courtyards/a/index.yml': 'name: 甲\naddress: 某路1号\nbuildings: 3\n',
  'courtyards/b/index.yml': 'name: 乙\n',
};

test('courtyards that have no entry are counted', () => {
  const files = { ...site('courtyardCount: 11\n'), ...courtyards };
  expect(courtyardsAreRegistered.find(contentOfFiles(files), NOW)).toMatchObject([
    { text: '9 个庭院还没有登记（共 11 个，登记了 2 个）。只知道名称也可以先建。' },
  ]);
  expect(found(courtyardsAreRegistered, { ...site('courtyardCount: 2\n'), ...courtyards })).toEqual(
    [],
  );
  expect(found(courtyardsAreRegistered, { ...site(''), ...courtyards })).toEqual([]);
});

test('more courtyards than the settings say are a mistake of the settings', () => {
  expect(found(courtyardsAreRegistered, { ...site('courtyardCount: 1\n'), ...courtyards })).toEqual(
    ['courtyards-not-registered soon site/index'],
  );
});

test('what is 待补充 is one line for each collection', () => {
  const findings = entriesAreComplete.flatMap((check) =>
    check.find(contentOfFiles(courtyards), NOW),
  );
  expect(findings).toMatchObject([
    {
      code: 'courtyards-incomplete',
      severity: 'hint',
      places: [{ id: 'a' }, { id: 'b' }],
      text: '2 条庭院还有待补充的（共 2 条）。没有写的：地址 1、所属庭院党支部 2、楼栋数 1、楼院长 2、现在的物业公司 2。知道一样补一样。',
    },
  ]);
});

test('an honor with its year and giver is complete', () => {
  const honor = (more: string) => ({
    'honors/h/index.yml': `name: 省文明单位\nlevel: province\nawardedBy: 省\n${more}`,
  });
  const all = (files: Record<string, string>) =>
    entriesAreComplete.flatMap((check) => found(check, files));
  expect(all(honor('awardedOn: "2025"\n'))).toEqual([]);
  expect(all(honor(''))).toEqual(['honors-incomplete hint honors/h']);
});

test('the settings need what stands at the foot of every page', () => {
  const full =
    'address: 某路\nofficeHours: 周一至周五\nicp: 豫ICP备1号\npoliceNumber: 豫公网安备1号\n';
  expect(found(settingsAreComplete, site(full))).toEqual([]);
  expect(settingsAreComplete.find(contentOfFiles(site('address: 某路\n')), NOW)).toMatchObject([
    { field: '办公时间、ICP 备案号、公安联网备案号' },
  ]);
});
