import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/model/content-files.ts';
import { pagesOf } from './pages.ts';

const PHOTO = /\.(jpe?g|png|webp|avif|gif|heic)$/i;

describe('a published photo', async () => {
  const [site, content] = [inject('demo'), inject('demoContent')];
  const published = (await filesBelow(site)).filter(
    (file) => file.startsWith('_astro/') && PHOTO.test(file),
  );
  const originals = (await filesBelow(content)).filter((file) => PHOTO.test(file));

  test('tells neither place nor camera, though originals do', async () => {
    const told = await Promise.all(
      originals.map(async (file) => (await sharp(join(content, file)).metadata()).exif),
    );
    expect(told.some((exif) => exif !== undefined)).toBe(true);
    for (const file of published) {
      const { exif, xmp, iptc } = await sharp(join(site, file)).metadata();
      expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
    }
  });

  test('is WebP, at most 1200 points wide', async () => {
    expect(published.length).toBeGreaterThan(20);
    for (const file of published) {
      const { format, width } = await sharp(join(site, file)).metadata();
      expect(format, file).toBe('webp');
      expect(width, file).toBeLessThanOrEqual(1200);
    }
  });

  test('stands upright where the camera lay on its side', async () => {
    const turned = await Promise.all(
      originals.map(async (file) => ({ file, ...(await sharp(join(content, file)).metadata()) })),
    );
    const onItsSide = turned.filter(({ orientation = 1 }) => orientation >= 5);
    expect(onItsSide.length).toBeGreaterThan(0);
    const portraits = await Promise.all(
      published.map(async (file) => sharp(join(site, file)).metadata()),
    );
    expect(portraits.some(({ width = 0, height = 0 }) => height > width)).toBe(true);
  });

  test('has its size, its words and several widths in the page, and waits below the fold', async () => {
    const images = (await pagesOf(site)).flatMap((page) =>
      page.all('main img').map((attributes) => ({ page: page.path, ...attributes })),
    );
    expect(images.length).toBeGreaterThan(50);
    for (const { page, ...image } of images as Record<string, string>[]) {
      expect(image, page).toMatchObject({
        width: expect.any(String),
        height: expect.any(String),
        alt: expect.any(String),
      });
      expect(
        image.loading === 'lazy' || image.fetchpriority === 'high',
        `${page} ${image.src}`,
      ).toBe(true);
    }
  });
});
