import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../browser.ts';
import { type Clerk, clerkAt } from './clerk.ts';
import { onComplaint } from './complaints.ts';
import { type RunningSite, startSite } from './running-site.ts';

let site: RunningSite;
let browser: Browser;
let page: Page;
let clerk: Clerk;
let complaints: string[];
let said: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  complaints = [];
  said = [];
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  onComplaint(page, (text) => complaints.push(text), site.address);
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    return dialog.accept();
  });
  page.setDefaultTimeout(30_000);
  clerk = clerkAt(page, site.address);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** As a phone takes it: lying on its side with a note to turn it, and with the place where it was taken. */
async function phonePhoto(name: string, hue: number): Promise<ChosenFile> {
  const buffer = await sharp({
    create: { width: 2400, height: 1800, channels: 3, background: { r: hue, g: 90, b: 60 } },
  })
    .composite([
      {
        input: { create: { width: 2400, height: 300, channels: 3, background: 'white' } },
        left: 0,
        top: 0,
      },
    ])
    .withExif({
      IFD0: { Orientation: '6', Model: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 26/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

const chooser = () => clerk.field('更多照片');
const photos = () => page.locator('.gallery-photo');
const shownPhotos = () =>
  page
    .locator('.gallery-photo img')
    .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
const texts = () =>
  page
    .getByLabel(/^第 \d+ 张的照片说明/)
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

async function newArticle(title: string): Promise<void> {
  await clerk.open('/collections/news/new');
  await clerk.field('标题').fill(title);
  await clerk.field('发布时间').fill('2026-11-21T08:05');
  await clerk.choose('类别', '志愿服务');
  await page.locator('[contenteditable]').click();
  await page.keyboard.type('大家一起动手。');
}

test('ten photos of phones are chosen at once, shown, told and saved small, upright and without place', async () => {
  // Two phones, both of which began to count at 1.
  const names = Array.from({ length: 9 }, (_, index) => `IMG_000${index + 1}.JPG`);
  const files = await Promise.all(
    [...names, 'IMG_0001.JPG'].map((name, index) => phonePhoto(name, index * 20)),
  );
  expect(String(files[0]?.buffer)).toContain('Exif');
  await newArticle('植树');
  await chooser().setInputFiles(files);
  await page.getByText('共 10 张，还有 10 张没有说明').waitFor();
  await expect.poll(shownPhotos).toEqual(Array(10).fill(1440));

  await clerk.save();
  await page.getByText('有 10 处要改，请看下面的红字。').waitFor();
  expect(await photos().getByText('还没有填写').count()).toBe(10);
  const first = page.getByLabel('第 1 张的照片说明');
  await expect
    .poll(() => first.evaluate((element) => element === document.activeElement))
    .toBe(true);
  for (const [index, told] of 'ABCDEFGHIJ'.split('').entries()) {
    await page.getByLabel(`第 ${index + 1} 张的照片说明`).fill(`种下的树 ${told}`);
  }
  expect(await photos().getByText('还没有填写').count()).toBe(0);

  await page.getByRole('button', { name: '第 10 张往前移' }).click();
  expect((await texts()).slice(-2)).toEqual(['种下的树 J', '种下的树 I']);
  await photos().nth(0).locator('.gallery-picture').dragTo(photos().nth(2));
  expect((await texts()).slice(0, 3)).toEqual(['种下的树 B', '种下的树 C', '种下的树 A']);
  await page.getByRole('button', { name: '去掉第 2 张' }).click();
  expect((await texts()).slice(0, 2)).toEqual(['种下的树 B', '种下的树 A']);
  await page.getByText('去掉了 1 张照片。').waitFor();
  await page.keyboard.press('Enter'); // The remedy has the focus.
  expect((await texts()).slice(0, 3)).toEqual(['种下的树 B', '种下的树 C', '种下的树 A']);
  await clerk.publish();

  const folder = join(site.contentDir, 'news/2026-11-21-zhi-shu');
  const text = await readFile(join(folder, 'index.md'), 'utf8');
  const { photos: written } = parse(text.split('---\n')[1] ?? '');
  expect(written.map(({ alt }: { alt: string }) => alt.at(-1)).join('')).toBe('BCADEFGHJI');
  expect(written.slice(0, 3)).toEqual([
    { image: 'img_0002.jpg', alt: '种下的树 B' },
    { image: 'img_0003.jpg', alt: '种下的树 C' },
    { image: 'img_0001.jpg', alt: '种下的树 A' },
  ]);
  expect(written[8]).toEqual({ image: 'img_0001-2.jpg', alt: '种下的树 J' });
  const saved = (await readdir(folder)).filter((name) => name !== 'index.md');
  expect(saved.sort()).toEqual(written.map(({ image }: { image: string }) => image).sort());
  for (const name of saved) {
    const bytes = await readFile(join(folder, name));
    const { width, height, format, exif, orientation } = await sharp(bytes).metadata();
    expect({ width, height, format, exif, orientation }).toEqual({
      width: 1440,
      height: 1920,
      format: 'jpeg',
      exif: undefined,
      orientation: undefined,
    });
    // What was the top of the sensor is the right side of the upright picture.
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => data[(900 * info.width + x) * info.channels + 2] ?? 0;
    expect([at(20) < 120, at(1420) > 200]).toEqual([true, true]);
  }
});

test('the gallery and the field for one photo write the same bytes', async () => {
  const photo = await phonePhoto('Shu.jpeg', 40);
  await newArticle('一张照片两处用');
  await chooser().setInputFiles(photo);
  await page.getByText('共 1 张').waitFor();
  await page.getByLabel('第 1 张的照片说明').fill('一棵树');
  await page.getByRole('button', { name: '展开' }).first().click();
  await page.getByRole('button', { name: '选择照片' }).click();
  await page
    .locator('input[type=file]:not(.gallery input)')
    .setInputFiles({ ...photo, name: 'Feng Mian.jpeg' });
  await page.getByText('feng-mian.jpg').waitFor();
  await page.getByRole('button', { name: '用选中的' }).click();
  await clerk.field('照片说明').fill('一棵树');
  await clerk.publish();
  const folder = join(site.contentDir, 'news/2026-11-21-yi-zhang-zhao-pian-liang-chu-yong');
  expect((await readdir(folder)).sort()).toEqual(['feng-mian.jpg', 'index.md', 'shu.jpg']);
  const [cover, gallery] = await Promise.all(
    ['feng-mian.jpg', 'shu.jpg'].map((name) => readFile(join(folder, name))),
  );
  expect(gallery?.equals(cover ?? Buffer.of())).toBe(true);
});

test('what is no photo is told by its name, and the photos beside it are taken', async () => {
  const bytes = (text: string, size = text.length) =>
    Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(Math.max(0, size - text.length))]);
  const whole = await phonePhoto('hao.jpg', 200);
  const folder = await mkdtemp(join(tmpdir(), 'chosen-'));
  const file = async (name: string, content: Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  await newArticle('不是照片的');
  const chosen = await Promise.all([
    file('大照片.jpg', bytes('\xff\xd8\xff', 40_000_000)),
    file('坏照片.jpg', whole.buffer.subarray(0, 300)),
    file('IMG_2034.HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
    file('微信发来的.jpg', bytes('\0\0\0\x18ftypmif1\0\0\0\0mif1heic')),
    file('报名表.pdf', bytes('%PDF-1.7 …')),
    file('广场舞.mp4', bytes('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')),
    file('总结.docx', bytes('PK\x03\x04')),
    file('空的.jpg', bytes('')),
    file('hao.jpg', whole.buffer),
    file('同一张.jpg', whole.buffer),
  ]);
  await chooser().setInputFiles(chosen);
  await page.getByText('共 1 张，还有 1 张没有说明').waitFor();
  await page.getByText('这些没有加上').waitFor();
  expect(await page.locator('.gallery-refused li').allInnerTexts()).toEqual([
    expect.stringMatching(/^“大照片.jpg”有 40 MB，太大了，最大 20 MB。/),
    expect.stringMatching(/^“坏照片.jpg”打不开，照片可能已经损坏。/),
    expect.stringMatching(/^“IMG_2034.HEIC”是苹果手机的 HEIC 照片.*兼容性最佳/),
    expect.stringMatching(/^“微信发来的.jpg”是苹果手机的 HEIC 照片/),
    expect.stringMatching(/^“报名表.pdf”是 PDF 文件，不是照片。/),
    expect.stringMatching(/^“广场舞.mp4”是视频/),
    expect.stringMatching(/^“总结.docx”是文档/),
    expect.stringMatching(/^“空的.jpg”是空的/),
    expect.stringMatching(/^“同一张.jpg”和已经加上的一张完全一样/),
  ]);
  await page.getByRole('button', { name: '知道了' }).click();
  expect(await page.locator('.gallery-refused').count()).toBe(0);

  // The field for a single photo says the same, and chooses no other photo instead.
  await page.getByRole('button', { name: '展开' }).first().click();
  await page.getByRole('button', { name: '选择照片' }).click();
  await page
    .locator('input[type=file]:not(.gallery input)')
    .setInputFiles(join(folder, '广场舞.mp4'));
  await expect.poll(() => said).toEqual([expect.stringContaining('“广场舞.mp4”是视频')]);
  expect(await page.getByRole('button', { name: '用选中的' }).isDisabled()).toBe(true);
  await rm(folder, { recursive: true });
});

test('on a phone a picture keeps its see-through parts, and what was taken out is not written', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await newArticle('手机上传');
  const seeThrough = await sharp({
    create: { width: 3000, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.2 } },
  })
    .png()
    .toBuffer();
  const photo = await phonePhoto('1.jpg', 90);
  await chooser().setInputFiles([
    { name: 'Biao.PNG', mimeType: 'image/png', buffer: seeThrough },
    photo,
    await phonePhoto('2.jpg', 180),
  ]);
  await page.getByText('还有 3 张没有说明').waitFor();
  await page.getByRole('button', { name: '去掉第 3 张' }).click();
  await page.getByText('还有 2 张没有说明').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const index of [1, 2]) await page.getByLabel(`第 ${index} 张的照片说明`).fill('说明');
  await clerk.publish();
  const folder = join(site.contentDir, 'news/2026-11-21-shou-ji-shang-chuan');
  expect((await readdir(folder)).sort()).toEqual(['1.jpg', 'biao.png', 'index.md']);
  const { width, hasAlpha } = await sharp(join(folder, 'biao.png')).metadata();
  expect({ width, hasAlpha }).toEqual({ width: 1920, hasAlpha: true });
});

test('a text added to a saved photo adds that line alone', async () => {
  const folder = join(site.contentDir, 'news/2026-11-21-shou-ji-shang-chuan');
  const file = join(folder, 'index.md');
  await expect(readFile(file, 'utf8')).resolves.toContain('- image: biao.png');
  await clerk.open('/collections/news/entries/2026-11-21-shou-ji-shang-chuan/index');
  await page.getByText('共 2 张').waitFor();
  await expect.poll(shownPhotos).toEqual([1920, 1440]);
  const before = await readFile(file, 'utf8');
  await page.getByLabel('第 2 张的图下文字').fill('11月21日');
  await clerk.publish();
  expect(await readFile(file, 'utf8')).toBe(
    before.replace(/(image: 1\.jpg\n +alt: 说明\n)/, '$1    caption: 11月21日\n'),
  );
});
