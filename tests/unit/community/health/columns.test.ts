import { expect, test } from 'vitest';
import { columnsAreFilled } from '../../../../src/community/health/columns.ts';
import { found } from '../../../examples/health.ts';

const site = {
  'site/index.yml':
    'name: 某社区\ndescription: 社区\nnavigation:\n  - { label: 通知, address: /notices/ }\n  - { label: 荣誉, address: /honors/ }\n  - { label: 搜索, address: /search/ }\n',
};
const honor = { 'honors/a/index.yml': 'name: 省文明单位\nlevel: province\n' };

test('a section of the navigation without content is empty', () => {
  expect(found(columnsAreFilled, { ...site, ...honor })).toEqual(['column-empty soon notices']);
});

test('a notice that has expired leaves its section empty, one that is alive does not', () => {
  const notice = (expireAt: string) => ({
    'notices/2026-11-20-n/index.md': `---\ntitle: 停水\nlevel: normal\npublishAt: 2026-11-20\nexpireAt: ${expireAt}\n---\n停水。\n`,
  });
  expect(found(columnsAreFilled, { ...site, ...honor, ...notice('2026-11-23') })).toHaveLength(1);
  expect(found(columnsAreFilled, { ...site, ...honor, ...notice('2026-11-25') })).toEqual([]);
});

test('a section that the navigation does not name may be empty', () => {
  expect(
    found(columnsAreFilled, { 'site/index.yml': 'name: 某社区\ndescription: 社区\n' }),
  ).toEqual([]);
});
