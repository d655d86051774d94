import sharp from 'sharp';
import { expect, test } from 'vitest';
import { between, painterIn } from '../../../src/sharing/indexed-png.ts';

const palette = ['#fbf8f2', '#9c2f1f', '#ffffff', '#23201c'];

test('a picture shows for each pixel the nearest colour of its palette', async () => {
  const pixels = Uint8Array.from([
    ...[251, 248, 242, 255, 255, 255, 156, 47, 31, 150, 50, 30],
    ...[35, 32, 28, 0, 0, 0, 253, 250, 246, 255, 254, 255],
  ]);
  const picture = await painterIn(palette)(pixels, 4, 2);
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 4, height: 2, channels: 3 });
  const shown = (data.toString('hex').match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
  expect(shown).toEqual([
    ...['#fbf8f2', '#ffffff', '#9c2f1f', '#9c2f1f'],
    ...['#23201c', '#23201c', '#fbf8f2', '#ffffff'],
  ]);
});

test('a colour lies between two others', () => {
  expect(between('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(between('#9c2f1f', '#fbf8f2', 0)).toBe('#9c2f1f');
});
