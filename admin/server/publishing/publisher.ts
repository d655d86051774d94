import { relative } from 'node:path';
import { watch } from 'chokidar';
import { type BuildOptions, type BuildResult, buildSite } from '../../../src/build/build-site.ts';
import { cmsAddress } from '../../../src/community/health/cms-address.ts';
import { collectionOf } from '../../../src/model/check/files.ts';
import { entryId } from '../../../src/model/entry-file.ts';
import { type Fault, faultText } from '../../../src/model/fault.ts';
import type { Publication, PublicationFault } from '../../publication.ts';
import { compressSite } from './compress.ts';
import { nextDue } from './due.ts';
import type { ReleaseRecord, Releases } from './releases.ts';

/** Changes that come within this many milliseconds are built together. */
const QUIET = 300;
/** A machine that slept has missed its timers; it looks at the clock this often. */
const LOOK_AT_CLOCK = 60_000;

/** Keeps the site as the content is. */
export interface Publisher {
  publication(): Promise<Publication>;
  /** Waits for a build that is under way; there is no other after it. */
  stop(): Promise<void>;
}

export interface Published {
  isMade: boolean;
  seconds: number;
  /** For whoever runs the server; empty when it went well. */
  problem: string;
}

interface Options {
  contentDir: string;
  siteUrl: string;
  releases: Releases;
  now: () => Date;
  onEnd: (result: Published) => void;
  build?: (options: BuildOptions) => Promise<BuildResult>;
}

/**
 * Builds now, whenever something in the content has changed and been quiet for a moment, shortly after
 * midnight and when an entry is due to appear or vanish. One build at a time: changes during a build
 * make one more. Who went back to an older release is not overtaken by the clock, only by a change.
 */
export function openPublisher(options: Options): Publisher {
  const { contentDir, siteUrl, releases, now, onEnd, build = buildSite } = options;
  let quiet: NodeJS.Timeout | undefined;
  let clock: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let building: Publication['building'];
  let failed: Publication['failed'];

  async function run(): Promise<void> {
    do {
      again = false;
      await publish();
    } while (again && !stopped);
    running = undefined;
  }
  function changed(): void {
    again = true;
    running ??= run();
  }

  async function publish(): Promise<void> {
    clearTimeout(clock);
    const begun = now();
    const begunAt = begun.toISOString();
    const stages: ReleaseRecord['stages'] = [];
    building = { begunAt, stage: '检查内容', detail: '' };
    let failure: Extract<BuildResult, { ok: false }> | undefined;
    try {
      await releases.make(async (outDir) => {
        const result = await build({
          contentDir,
          outDir,
          siteUrl,
          onProgress({ stage, detail = '', seconds }) {
            building = { begunAt, stage, detail };
            if (seconds !== undefined) stages.push({ stage, seconds });
          },
        });
        if (!result.ok) {
          failure = result;
          return undefined;
        }
        building = { begunAt, stage: '压缩网页', detail: '' };
        const from = performance.now();
        await compressSite(outDir, releases.current());
        stages.push({ stage: '压缩网页', seconds: (performance.now() - from) / 1000 });
        return { begunAt, onlineAt: now().toISOString(), pages: result.pages, stages };
      });
    } catch (error) {
      failure = { ok: false, problem: String((error as Error).stack) };
    }
    building = undefined;
    failed = failure && { begunAt, ...inPlainWords(failure) };
    if (stopped) return;
    const seconds = (now().getTime() - begun.getTime()) / 1000;
    onEnd({ isMade: !failure, seconds, problem: failure?.problem ?? '' });
    await waitForClock(begun);
  }

  async function waitForClock(after: Date): Promise<void> {
    const due = await nextDue(contentDir, after);
    const look = async () => {
      const left = due.getTime() - now().getTime();
      if (left > 0) {
        clock = setTimeout(look, Math.min(left, LOOK_AT_CLOCK));
      } else if (await releases.isHeld()) {
        await waitForClock(now());
      } else if (!stopped) {
        changed();
      }
    };
    if (!stopped) await look();
  }

  const ignored = (path: string) => isNobodysContent(relative(contentDir, path));
  // Node's own watching of a whole folder loses a file that is replaced for the second time.
  const watcher = watch(contentDir, { ignoreInitial: true, ignored });
  watcher.on('all', () => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, QUIET);
  });
  async function begin(): Promise<void> {
    if (await releases.isHeld()) await waitForClock(now());
    else changed();
  }
  watcher.once('ready', begin);

  return {
    async publication() {
      const online = (await releases.list()).find(({ isCurrent }) => isCurrent);
      return {
        ...(online && { online: { begunAt: online.begunAt, onlineAt: online.onlineAt } }),
        ...(building && { building }),
        ...(failed && { failed }),
      };
    },
    async stop() {
      stopped = true;
      await watcher.close();
      clearTimeout(quiet);
      clearTimeout(clock);
      await running;
    },
  };
}

/** What editors of text leave beside a file, repositories, and what is just being saved. */
function isNobodysContent(path: string): boolean {
  return /(^|[\\/])[.~](?!\.)|~$/.test(path);
}

/** What an editor can do something about; the rest is for whoever runs the server. */
function inPlainWords({ problem, faults = [] }: Extract<BuildResult, { ok: false }>) {
  if (faults.length > 0) {
    return {
      problem: '内容里有错，改好以后会自动更新：',
      faults: faults.slice(0, 5).map(withAddress),
    };
  }
  const isFull = /ENOSPC|No space left/.test(problem);
  return {
    problem: isFull
      ? '服务器的硬盘满了，请告诉网站的维护人员。'
      : '生成网页时出了意外，请告诉网站的维护人员。',
    faults: [],
  };
}

function withAddress(fault: Fault): PublicationFault {
  const collection = collectionOf(fault.file);
  const text = faultText(fault);
  if (!collection) return { text };
  const id = entryId(fault.file, collection);
  return { text, address: cmsAddress({ collection: collection.key, id }) };
}
