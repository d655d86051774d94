import { rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Environment, environment } from '../environment.ts';
import { checkContent } from '../model/check.ts';
import type { Fault } from '../model/fault.ts';
import { momentOf } from '../time/now.ts';
import { buildInstant } from '../time/site-now.ts';
import { PROJECT, runAstro } from './astro.ts';
import { alone } from './lock.ts';
import { faultReport } from './report.ts';
import { holdsSomethingElse, stagingOf, swapIn, sweep } from './swap.ts';
import { verifySite } from './verify.ts';

/** What is not given here is as the variables of this process say. */
export interface BuildOptions extends Partial<Environment> {
  onProgress?: (progress: Progress) => void;
  /** Hears what Astro writes, as it comes. */
  onOutput?: (text: string) => void;
}

/** A stage begins; is so far; or, with `seconds`, is over. */
export interface Progress {
  stage: string;
  detail?: string;
  seconds?: number;
}

/**
 * `problem` is what staff, or whoever runs the site, must know: Chinese text of one or more lines. When
 * it tells of mistakes in the content, `faults` are these.
 */
export type BuildResult =
  { ok: true; pages: number } | { ok: false; problem: string; faults?: readonly Fault[] };

/**
 * Checks the content, builds the whole site beside the output and puts it in its place at the end.
 * Whatever goes wrong, the site that was there before stays as it was.
 */
export async function buildSite(options: BuildOptions = {}): Promise<BuildResult> {
  const { onProgress = () => {}, onOutput = () => {} } = options;
  const wanted = environmentOf(options);
  const problem = await problemOf(wanted);
  if (problem) return { ok: false, problem };
  try {
    return await build(wanted, onProgress, onOutput);
  } catch (error) {
    return { ok: false, problem: `构建时出了意外：${(error as Error).stack}` };
  }
}

async function build(
  wanted: Environment,
  onProgress: (progress: Progress) => void,
  onOutput: (text: string) => void,
): Promise<BuildResult> {
  type Detail = (text: string) => void;
  const stage = async <T>(name: string, work: (detail: Detail) => Promise<T>): Promise<T> => {
    const begun = performance.now();
    onProgress({ stage: name });
    const result = await work((detail) => onProgress({ stage: name, detail }));
    onProgress({ stage: name, seconds: (performance.now() - begun) / 1000 });
    return result;
  };
  const failed = (problem: string) => ({ ok: false as const, problem });

  // The moment is fixed here, so that all that belongs to this build means the same one.
  const instant = buildInstant(wanted.siteNow);
  const staging = stagingOf(wanted.outDir);

  const faults = await stage('检查内容', (detail) => checkContent(wanted.contentDir, detail));
  if (faults.length > 0) return { ...failed(faultReport(faults)), faults };

  const lock = join(PROJECT, '.astro/build.lock');
  const waiting = () => onProgress({ stage: '等待另一次构建', detail: lock });
  return alone(lock, waiting, async (alsoHeldBy) => {
    await sweep(wanted.outDir);
    try {
      const problem = await stage('生成网页', (detail) => {
        let pages = 0;
        const hear = (text: string) => {
          onOutput(text);
          pages += text.match(/├─ /g)?.length ?? 0;
          detail(`已生成 ${pages} 个`);
        };
        const environment = { ...wanted, outDir: staging, siteNow: instant.toISOString() };
        return runAstro(environment, hear, alsoHeldBy);
      });
      if (problem) return failed(problem);
      const { pages, missing } = await stage('核对网页', () =>
        verifySite(staging, wanted.contentDir, momentOf(instant)),
      );
      if (missing.length > 0) return failed(missing.join('\n'));
      await stage('换上新版', () => swapIn(staging, wanted.outDir));
      return { ok: true, pages };
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

function environmentOf(given: Partial<Environment>): Environment {
  return {
    contentDir: resolve(given.contentDir ?? environment.contentDir),
    outDir: resolve(given.outDir ?? environment.outDir),
    siteNow: given.siteNow ?? environment.siteNow,
    siteUrl: given.siteUrl ?? environment.siteUrl,
    cacheDir: resolve(given.cacheDir ?? environment.cacheDir),
  };
}

async function problemOf(wanted: Environment): Promise<string | undefined> {
  const { contentDir, outDir, siteNow, siteUrl } = wanted;
  try {
    buildInstant(siteNow);
  } catch (error) {
    return (error as Error).message;
  }
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
    return `SITE_URL 不是网址：“${siteUrl}”。请写成 https://www.example.cn 的样子。`;
  }
  const isNeeded =
    isWithin(PROJECT, outDir) || isWithin(contentDir, outDir) || isWithin(outDir, contentDir);
  if (isNeeded || (await holdsSomethingElse(outDir))) {
    return `OUT_DIR 不能是 ${outDir}：构建会换掉整个文件夹，那里有别的东西。请换一个，例如 dist。`;
  }
  return undefined;
}

/** Whether a path is a folder or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
