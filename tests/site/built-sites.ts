import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The moment for which every tested site is built. */
export const SITE_NOW = '2026-11-24T09:30:00+08:00';
/** The address that tested sites believe to have. */
export const SITE_URL = 'https://community.example';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content, built. */
    facts: string;
    /** A generated community of 300 articles and 12 rounds: its content, and the site built from it. */
    demo: string;
    demoContent: string;
  }
}

/** Builds the two sites that the tests read, once for the whole run, by the commands of the README. */
export default async function buildSites({ provide }: TestProject): Promise<void> {
  const folder = resolve('.cache/tests');
  const [facts, demo, demoContent] = ['facts', 'demo', 'demo-content'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await mkdir(folder, { recursive: true });
  await rm(demoContent, { recursive: true, force: true });
  await run('tests/demo/generate.ts', [
    '--articles',
    '300',
    '--rounds',
    '12',
    '--out',
    demoContent,
  ]);
  await run('src/build/build.ts', [], { OUT_DIR: facts });
  await run('src/build/build.ts', [], { OUT_DIR: demo, CONTENT_DIR: demoContent });
  provide('facts', facts);
  provide('demo', demo);
  provide('demoContent', demoContent);
}

/** Runs a command of the project for the tested moment; its whole output comes with its failure. */
export async function run(
  script: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const child = spawn(process.execPath, [resolve(script), ...words], {
    env: { ...process.env, SITE_NOW, SITE_URL, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${output}`);
  return output;
}
