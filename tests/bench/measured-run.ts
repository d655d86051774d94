import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface MeasuredRun {
  seconds: number;
  /** The most memory that the process and those it started held at once; undefined where unknown. */
  peakBytes: number | undefined;
  output: string;
}

const EVERY = 50;

/** Runs a script of the project and measures it with all processes that it starts. */
export async function measuredRun(script: string, words: readonly string[]): Promise<MeasuredRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let peak = 0;
  let runs = true;
  const ended = new Promise<number | null>((done) => child.on('close', done));
  ended.then(() => {
    runs = false;
  });
  while (runs) {
    peak = Math.max(peak, await memoryBelow(child.pid ?? 0));
    await Promise.race([ended, new Promise((resume) => setTimeout(resume, EVERY))]);
  }
  if ((await ended) !== 0) throw new Error(`${script} failed`);
  return { seconds: (performance.now() - begun) / 1000, peakBytes: peak || undefined, output };
}

/** Resident memory of a process and all below it, as Linux tells it; elsewhere 0. */
async function memoryBelow(root: number): Promise<number> {
  const parents = new Map<number, { parent: number; bytes: number }>();
  for (const name of await readdir('/proc').catch((): string[] => [])) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const bytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    parents.set(Number(name), { parent, bytes });
  }
  let bytes = 0;
  for (const [pid, { bytes: own }] of parents) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root) at = parents.get(at)?.parent;
    if (at === root) bytes += own;
  }
  return bytes;
}
