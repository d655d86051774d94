import { expect, test } from 'vitest';
import { honorsByLevel } from '../../../../src/community/honors/by-level.ts';
import { honors } from '../../../../src/community/honors/schema.ts';
import { honor } from '../../../examples/honors.ts';

test('the highest level comes first, and within it the latest; levels without honors are left out', () => {
  const groups = honorsByLevel([
    honor('street', 'street', '2026'),
    honor('unknown', 'province'),
    honor('older', 'province', '2024'),
    honor('may', 'province', '2025-05'),
    honor('june', 'province', '2025-06-01'),
    honor('national', 'national'),
  ]);
  expect(groups.map(({ level, honors }) => [level, honors.map(({ id }) => id)])).toEqual([
    ['national', ['national']],
    ['province', ['june', 'may', 'older', 'unknown']],
    ['street', ['street']],
  ]);
});

test('no honor is lost, whatever level a file may give it', () => {
  const all = Object.keys(honors.fields.level.options).map((level) =>
    honor(level, level as 'national'),
  );
  expect(honorsByLevel(all).flatMap(({ honors }) => honors)).toEqual(all);
});

test('honors of the same time keep the order that staff gave', () => {
  const [group] = honorsByLevel([honor('b', 'city', '2025'), honor('a', 'city', '2025')]);
  expect(group?.honors.map(({ id }) => id)).toEqual(['b', 'a']);
});
