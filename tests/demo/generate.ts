import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../../src/time/day.ts';
import { demoSet } from './demo-set.ts';
import type { Plan } from './entry.ts';
import { drawPhotos } from './photos.ts';
import { clearDemoSet, mayHoldDemoSet, writeEntries } from './write.ts';

/**
 * `npm run demo:content -- --articles 300 --rounds 12 --out DIR`: writes the invented community that
 * tests, benchmarks and pictures use. The same arguments give the same bytes.
 */
const USAGE =
  '用法：npm run demo:content -- --articles 300 --rounds 12 --out 文件夹 [--today 2026-11-23] [--seed 1]';

/** The day on which the set is current; tests build it with SITE_NOW=2026-11-23T09:30:00+08:00. */
const BASE_DAY = '2026-11-23';

/** A mistake in the arguments, said in Chinese. */
class Refusal extends Error {}

function planOf(args: string[]): Plan & { folder: string } {
  const { values } = parseOrRefuse(args);
  if (!values.out) throw new Refusal('没有写出放在哪个文件夹。请加上 --out 文件夹。');
  if (!isDay(values.today)) {
    throw new Refusal(`--today “${values.today}”不是日历上的日期。请写成 ${BASE_DAY} 的样子。`);
  }
  return {
    articles: countOf('articles', values.articles, 100_000),
    rounds: countOf('rounds', values.rounds, 40),
    today: values.today,
    seed: values.seed,
    folder: resolve(values.out),
  };
}

function parseOrRefuse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        articles: { type: 'string', default: '300' },
        rounds: { type: 'string', default: '12' },
        out: { type: 'string' },
        today: { type: 'string', default: BASE_DAY },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    const unknown = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? args.join(' ');
    throw new Refusal(`看不懂参数“${unknown}”。`);
  }
}

function countOf(name: string, text: string, max: number): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > max) {
    throw new Refusal(`--${name} “${text}”不对。请写 1 到 ${max} 的整数。`);
  }
  return count;
}

/** Says how far the work is, but only every two seconds. */
function progress() {
  let last = performance.now();
  return (say: () => string) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    console.log(say());
  };
}

async function generate(args: string[]): Promise<void> {
  const started = performance.now();
  const { folder, ...plan } = planOf(args);
  if (!(await mayHoldDemoSet(folder))) {
    throw new Refusal(
      `${folder} 里已经有别的内容，不是演示数据（site/index.yml 里没有 demo: true）。请换一个空文件夹。`,
    );
  }
  await clearDemoSet(folder);
  const report = progress();
  const photos = await drawPhotos((count) => report(() => `正在画照片，画好 ${count} 张……`));
  const written = await writeEntries(demoSet(plan), photos, folder, ({ entries }) =>
    report(() => `正在写入，写好 ${entries} 条……`),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (written.bytes / 2 ** 20).toFixed(1);
  console.log(
    `演示数据写好了：${written.entries} 条内容（其中文章 ${plan.articles} 篇、考核 ${plan.rounds} 轮），${written.files} 个文件，${megabytes} MB，用时 ${seconds} 秒。\n文件夹：${folder}`,
  );
}

try {
  await generate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}
