import { expect, test } from 'vitest';
import { menuGroups } from '../../../../admin/cms/frame/menu-groups.ts';
import { collectionList } from '../../../../src/community/collections.ts';

test('every collection stands in the menu once', () => {
  const shown = menuGroups.flatMap(({ collections }) => collections.map(({ folder }) => folder));
  expect(shown.toSorted()).toEqual(collectionList.map(({ folder }) => folder).toSorted());
});
