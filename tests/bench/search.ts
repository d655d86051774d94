import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { run as runScript } from '../site/built-sites.ts';
import { engines, sizeOf } from './engines.ts';
import { suggestedFor, waitedFor, withSearchPage } from './in-browser.ts';
import { measuredRun } from './measured-run.ts';
import { writePages } from './pages.ts';
import { foundOf, qualityOf } from './quality.ts';
import { absentStrings, questionsOf, type Text } from './questions.ts';
import { type Source, textsOf } from './texts.ts';

/**
 * `npm run bench:search`: how well, how quickly and at what cost the archive is searched, beside other
 * engines in the same run. Prints tables; nothing here passes or fails. In parts, since all of it
 * takes long: `-- --source corpus,demo,mixed --docs 1000,10000 --engines ours,pagefind
 * --parts quality,browser --seed 1`.
 */
const { values: wanted } = parseArgs({
  options: {
    source: { type: 'string', default: 'corpus,demo,mixed' },
    docs: { type: 'string', default: '1000,10000' },
    engines: { type: 'string', default: Object.keys(engines).join(';') },
    parts: { type: 'string', default: 'build,quality,browser,suggestions' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '60' },
    pairs: { type: 'string', default: '5' },
  },
});
const parts = wanted.parts.split(',');
const seed = Number(wanted.seed);
const names = wanted.engines.split(/[;]|,(?! )/);
const BENCH = resolve('.cache/bench');

await mkdir(BENCH, { recursive: true });
for (const source of wanted.source.split(',') as Source[]) {
  for (const docs of wanted.docs.split(',').map(Number)) {
    const texts = await textsOf(source, docs);
    if (!texts) {
      console.log(`\n${source}: not on this machine, see SEARCH_CORPUS`);
    } else if (texts.length < docs && source === 'corpus') {
      // The corpus has fewer: once, with what there is.
      if (docs === Math.max(...wanted.docs.split(',').map(Number))) await measure(source, texts);
    } else {
      await measure(source, texts);
    }
  }
}

async function measure(source: Source, texts: readonly Text[]): Promise<void> {
  const title = `${source}, ${texts.length} documents`;
  const characters = texts.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
  console.log(`\n# ${title}, ${Math.round(characters / texts.length)} characters each\n`);
  const site = join(BENCH, `${source}-${texts.length}`);
  const cache = `${site}-cache`;
  await rm(site, { recursive: true, force: true });
  await writePages(site, texts);
  await measureBuild(site, cache, texts);
  if (parts.includes('quality')) await measureQuality(site, texts);
  if (parts.includes('browser') || parts.includes('suggestions')) await openSearchPage(site);
  if (parts.includes('browser')) await measureBrowser(site, texts);
  if (parts.includes('suggestions')) await measureSuggestions(site, texts);
  await rm(site, { recursive: true, force: true });
}

async function measureBuild(site: string, cache: string, texts: readonly Text[]): Promise<void> {
  const script = resolve('tests/bench/index-site.ts');
  await rm(cache, { recursive: true, force: true });
  const cold = await measuredRun(script, [site, cache]);
  const [newest] = [...texts].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (newest) await writePages(site, [{ ...newest, address: '/news/one-more/' }]);
  const warm = await measuredRun(script, [site, cache]);
  await rm(join(site, 'news/one-more'), { recursive: true });
  await measuredRun(script, [site, cache]);
  await rm(cache, { recursive: true, force: true });
  const { bytes, files } = await sizeOf(join(site, 'pagefind'));
  const own = await sizeOf(join(site, 'search'));
  const texts_ = await sizeOf(join(site, 'search/texts'));
  table(
    ['indexing', 'seconds', 'peak memory', 'years indexed'],
    [cold, warm].map(({ seconds, peakBytes, output }, at) => [
      at === 0 ? 'everything' : 'one article published',
      seconds.toFixed(1),
      peakBytes ? `${Math.round(peakBytes / 1e6)} MB` : 'unknown',
      JSON.parse(output).indexed.length,
    ]),
  );
  table(
    ['on the server', 'kB gzipped', 'files'],
    [
      ['Pagefind indexes', kB(bytes), files],
      ['titles, terms, cards, about', kB(own.bytes - texts_.bytes), own.files - texts_.files],
      ['texts', kB(texts_.bytes), texts_.files],
    ],
  );
}

async function measureQuality(site: string, texts: readonly Text[]): Promise<void> {
  const questions = questionsOf(texts, seed, Number(wanted.questions));
  const absent = absentStrings(texts, seed, Number(wanted.questions));
  const rows: unknown[][] = [];
  let bytesOfOurs = 0;
  for (const name of names) {
    const make = engines[name];
    if (!make) throw new Error(`--engines knows ${Object.keys(engines).join('; ')}`);
    const engine = await make(texts, site);
    if (name === 'ours') bytesOfOurs = engine.bytes;
    const found = await foundOf(engine, absent);
    for (const [kind, quality] of await qualityOf(engine, texts, questions)) {
      rows.push([
        name,
        `${kind} (${quality.questions})`,
        quality.recall.toFixed(3),
        quality.precision.toFixed(3),
        quality.mrr.toFixed(3),
        (quality.mrr / quality.mrrOfScan).toFixed(2),
        quality.falseEmpties,
        `${found}/${absent.length}`,
        kB(engine.bytes) + (engine.wholeAtOnce ? ' at once' : ''),
        bytesOfOurs ? (engine.bytes / bytesOfOurs).toFixed(2) : '',
      ]);
    }
    await engine.close?.();
  }
  table(
    [
      'engine',
      'questions',
      'recall',
      'precision',
      'MRR@10',
      '÷ scan',
      'false empties',
      'absent found',
      'kB',
      '÷ ours',
    ],
    rows,
  );
}

async function openSearchPage(site: string): Promise<void> {
  const builtSite = join(BENCH, 'search-page');
  if (!(await readdir(builtSite).catch(() => undefined))) {
    await runScript('src/build/build.ts', [], { OUT_DIR: builtSite });
  }
  await withSearchPage(builtSite, site);
}

async function measureBrowser(site: string, texts: readonly Text[]): Promise<void> {
  const queries = questionsOf(texts, seed + 1, Number(wanted.pairs))
    .filter(({ kind }) => kind === 'title' || kind === 'name')
    .map(({ query }) => query);
  const half = Math.floor(queries.length / 2);
  const pairs = queries
    .slice(0, half)
    .map((query, at): [string, string] => [query, queries[half + at] ?? query]);
  const waited = await waitedFor(site, pairs);
  table(
    [
      `${pairs.length} pairs of questions`,
      'first s',
      'kB',
      'all years s',
      'kB',
      'second s',
      'kB',
      'first after focus s',
      'kB',
      'longest task ms',
    ],
    waited.map((row) => [
      row.profile,
      row.firstSeconds.toFixed(2),
      kB(row.firstBytes),
      row.allSeconds.toFixed(2),
      kB(row.allBytes),
      row.secondSeconds.toFixed(2),
      kB(row.secondBytes),
      row.warmedSeconds.toFixed(2),
      kB(row.warmedBytes),
      Math.round(row.longestTask),
    ]),
  );
}

async function measureSuggestions(site: string, texts: readonly Text[]): Promise<void> {
  const [chinese = ''] = questionsOf(texts, seed + 2, 1)
    .filter(({ kind }) => kind === 'title')
    .map(({ query }) => query);
  const letters = pinyin(chinese, { pattern: 'first', toneType: 'none', separator: '' });
  const suggested = await suggestedFor(site, [chinese, letters]);
  table(
    ['suggestions', 'typed', 's', 'kB', 'longest task ms'],
    suggested.map(({ profile, typed, seconds, bytes, longestTask }) => [
      profile,
      typed,
      seconds.toFixed(2),
      kB(bytes),
      Math.round(longestTask),
    ]),
  );
}

/** Prints rows under heads as a Markdown table. */
function table(heads: readonly string[], rows: readonly (readonly unknown[])[]): void {
  const lines = [heads, heads.map(() => '---'), ...rows];
  console.log(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

function kB(bytes: number): string {
  return bytes < 100_000 ? (bytes / 1000).toFixed(1) : String(Math.round(bytes / 1000));
}
