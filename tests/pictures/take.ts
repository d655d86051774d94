import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { run, SITE_NOW } from '../site/built-sites.ts';
import { pageOfEachKind } from '../e2e/page-types.ts';

/**
 * `npm run pictures`: takes the pictures of the README from the built sites. The front page, the duty
 * page and the honors show the real content; the others the generated community, which has photos and
 * scores to show.
 */
const WIDTHS = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 960 },
] as const;
const PICTURES = [
  { name: 'front', kind: 'front', of: 'facts' },
  { name: 'duty', kind: 'duty', of: 'facts' },
  { name: 'honors', kind: 'honors', of: 'facts' },
  { name: 'article', kind: 'article', of: 'demo' },
  { name: 'flags', kind: 'flags', of: 'demo' },
  { name: 'courtyard', kind: 'courtyard', of: 'demo' },
  { name: 'deliberations', kind: 'deliberations', of: 'demo' },
  { name: 'organization', kind: 'organization', of: 'demo' },
  { name: 'round', kind: 'flagRound', of: 'demo' },
  { name: 'poster', kind: 'flagPoster', of: 'demo' },
  { name: 'health', kind: 'health', of: 'demo' },
] as const;
/** What the README shows at one width alone. */
const WIDE_ALONE: readonly string[] = [
  'deliberations',
  'organization',
  'round',
  'poster',
  'health',
];
const target = resolve('tests/pictures');

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const folders = { facts: join(folder, 'facts'), demo: join(folder, 'demo') };
const content = join(folder, 'content');
console.log('正在生成两个网站……');
await run('tests/demo/generate.ts', ['--articles', '60', '--rounds', '8', '--out', content]);
await run('src/build/build.ts', [], { OUT_DIR: folders.facts });
await run('src/build/build.ts', [], { OUT_DIR: folders.demo, CONTENT_DIR: content });

await mkdir(target, { recursive: true });
const browser = await launchBrowser();
for (const which of ['facts', 'demo'] as const) {
  const site = await serveSite(folders[which]);
  const kinds = new Map(
    await pageOfEachKind(
      folders[which],
      PICTURES.filter((picture) => picture.of === which).map(({ kind }) => kind),
    ),
  );
  for (const { name, kind } of PICTURES.filter((picture) => picture.of === which)) {
    for (const viewport of WIDE_ALONE.includes(name) ? WIDTHS.slice(-1) : WIDTHS) {
      for (const colorScheme of name === 'front'
        ? (['light', 'dark'] as const)
        : (['light'] as const)) {
        const page = await browser.newPage({ viewport, colorScheme });
        // Pages recompute what is on today, so their clock stands where the site was built for.
        await page.clock.setFixedTime(new Date(SITE_NOW));
        await page.goto(`${site.origin}${kinds.get(kind)}`, { waitUntil: 'networkidle' });
        const picture = join(target, `${name}-${viewport.width}-${colorScheme}.webp`);
        const shown = Math.min(viewport.width, 720);
        await sharp(await page.screenshot())
          .resize({ width: shown })
          .webp({ quality: 70 })
          .toFile(picture);
        console.log(picture);
        await page.close();
      }
    }
  }
  await site.close();
}
await browser.close();
await rm(folder, { recursive: true, force: true });
