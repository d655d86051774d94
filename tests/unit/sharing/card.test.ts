import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, drawCard, HEIGHT, WIDTH } from '../../../src/sharing/card.ts';

const card: Card = {
  title: '清晨七点，河畔花园门口的雪扫净了',
  site: '振兴社区',
  section: '活动动态',
  lead: '一早的雪还没停，三十多位居民和志愿者已经把积雪清了出来。',
  publishedOn: '2026-11-23',
};
const longest =
  '电动车有了“家”：一次面对面的商量，让十一个庭院的充电桩、车棚和消防通道都有了着落，居民代表、物业公司和社区党委当场签下《停放公约》并约定每月回头看一次共同监督';

/** Where something other than paper stands left of the leaf, in pixels. */
async function writtenBox(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .extract({ left: 0, top: 140, width: 908, height: 340 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, right, bottom] = [info.width, 0, 0];
  for (let place = 0; place < data.length; place += info.channels) {
    if ((data[place] as number) > 128) continue;
    const x = (place / info.channels) % info.width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = 140 + Math.floor(place / info.channels / info.width);
  }
  return { left, right, bottom };
}

describe('the picture of a shared page', () => {
  test('is a PNG of 1200 × 630 in few bytes', async () => {
    const picture = await drawCard(card);
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: WIDTH,
      height: HEIGHT,
    });
    expect(picture.length).toBeLessThan(30_000);
  });

  test('has the same bytes for the same card', async () => {
    const [one, other] = await Promise.all([drawCard(card), drawCard({ ...card })]);
    expect(one.equals(other)).toBe(true);
  });

  test.each<[keyof Card, string]>([
    ['title', '桂竹花园从黄旗到连续两面红旗'],
    ['site', '河畔社区'],
    ['section', '通知公告'],
    ['lead', '三十多位居民'],
    ['publishedOn', '2026-11-24'],
    ['theme', 'bamboo'],
  ])('differs when the %s does', async (what, text) => {
    const [one, other] = await Promise.all([drawCard(card), drawCard({ ...card, [what]: text })]);
    expect(one.equals(other)).toBe(false);
  });

  test('holds a title of 80 characters between its edges', async () => {
    expect([...longest]).toHaveLength(80);
    const picture = await drawCard({ ...card, title: longest });
    const { left, right, bottom } = await writtenBox(picture);
    expect(left).toBeGreaterThanOrEqual(70);
    expect(right).toBeLessThanOrEqual(860);
    expect(bottom).toBeLessThan(470);
    expect(picture.length).toBeLessThan(30_000);
  });

  test('fills a character that the font lacks with □ and leaves an emoji out', async () => {
    const draw = (title: string) => drawCard({ ...card, title });
    expect((await draw('王𬭸🌸看望老人')).equals(await draw('王□看望老人'))).toBe(true);
  });

  test('shows the community where nothing of the title can be drawn', async () => {
    for (const title of ['🌸🌸', '', '\u{10ffff}']) {
      expect((await drawCard({ ...card, title })).length).toBeGreaterThan(1_000);
    }
  });

  test('cuts a word without end', async () => {
    const { right } = await writtenBox(await drawCard({ ...card, title: 'x'.repeat(300) }));
    expect(right).toBeLessThanOrEqual(860);
  });
});
