import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { guides } from '../../../../admin/help/guides.ts';

const folder = 'admin/help/pictures';
const used = guides.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []));

test('every picture of the help has been taken, and every one that was taken is shown', async () => {
  const taken = (await readdir(folder)).map((file) => file.replace(/\.webp$/, ''));
  expect(taken.toSorted()).toEqual([...new Set(used)].toSorted());
});

test.each([...new Set(used)])('the picture %s is light, and large enough to read', async (name) => {
  const { size = 0, width } = await sharp(join(folder, `${name}.webp`))
    .toBuffer({
      resolveWithObject: true,
    })
    .then(({ info }) => info);
  expect(size).toBeLessThanOrEqual(60_000);
  expect(width).toBeGreaterThanOrEqual(800);
});

test('every step says what to do, in sentences', () => {
  for (const { steps, about } of guides) {
    const sentences = [about, ...steps.flatMap(({ text }) => text)];
    for (const sentence of sentences) expect(sentence).toMatch(/[。！？]$/);
    expect(steps.length).toBeGreaterThan(3);
  }
});
