import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, variablesOf } from '../environment.ts';

const ASTRO = join(
  dirname(fileURLToPath(import.meta.resolve('astro/package.json'))),
  'bin/astro.mjs',
);
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs `astro build` cold: its data store goes first, since it keeps HTML that other code or another
 * day has made; pictures that are already small are kept. A line of level error makes the run fail,
 * because Astro goes on after some of them and ends with 0. Answers with what went wrong, if anything.
 */
export async function runAstro(
  environment: Environment,
  say: (text: string) => void,
  started: (pid: number) => Promise<void>,
): Promise<string | undefined> {
  for (const store of ['data-store.json', 'data-store']) {
    await rm(join(environment.cacheDir, store), { recursive: true, force: true });
  }
  const astro = spawn(process.execPath, [ASTRO, 'build'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      // A test runner sets these for itself; Vite, Astro and the packages of the CMS would choose by
      // them which of their files they take and what a page says of development.
      NODE_ENV: 'production',
      MODE: undefined,
      DEV: undefined,
      PROD: undefined,
      SSR: undefined,
      BASE_URL: undefined,
      ...variablesOf(environment),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done, failed) => {
    astro.on('error', failed);
    astro.on('close', done);
  });
  let output = '';
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      say(text);
    });
  }
  if (astro.pid) await started(astro.pid);
  // Who stops the build stops Astro, and the build still tidies up.
  const stop = () => astro.kill();
  for (const signal of STOPS) process.on(signal, stop);
  const status = await ended.finally(() => {
    for (const signal of STOPS) process.off(signal, stop);
  });
  if (status === null) return '生成网页时被中断。';
  if (status === 0 && !/\d\d:\d\d:\d\d \[ERROR\]/.test(output)) return undefined;
  return `${output.trim()}\n\n生成网页时出错，见上面。`;
}
