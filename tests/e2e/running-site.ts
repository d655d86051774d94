import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningSite {
  address: string;
  /** Its own copy of the content, which a test may change. */
  contentDir: string;
  /** What its server keeps besides. */
  stateDir: string;
  /** Everything it has printed so far. */
  said(): string;
  stop(): Promise<void>;
}

/** `npm start` with a copy of the repository's content, ready when its first site is built. */
export async function startSite(port?: number): Promise<RunningSite> {
  const folder = await mkdtemp(join(tmpdir(), 'running-site-'));
  const contentDir = join(folder, 'content');
  await cp(join(root, 'content'), contentDir, { recursive: true });
  const stateDir = join(folder, 'state');
  const chosen = port ?? (await freePort());

  const { NODE_ENV: _, ...environment } = process.env;
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: {
      ...environment,
      PORT: String(chosen),
      CONTENT_DIR: contentDir,
      STATE_DIR: stateDir,
      ASTRO_CACHE_DIR: join(folder, 'astro'),
    },
    detached: true,
  });
  // A run that is cut off never comes to `stop`, and the group would outlive it.
  const interrupt = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  process.once('exit', interrupt);
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const built = new Promise<void>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      output.on('data', (data) => {
        said += data;
        if (said.includes('后台：')) resolve();
        if (said.includes('没有生成成功')) reject(new Error(said));
      });
    }
    child.once('close', () => reject(new Error(`npm start ended: ${said}`)));
  });
  const stop = async () => {
    // As Ctrl+C does, to npm and all that it has started.
    interrupt();
    await ended;
    process.off('exit', interrupt);
    await rm(folder, { recursive: true, force: true });
  };
  await built.catch(async (error) => {
    await stop();
    throw error;
  });
  return { address: `http://localhost:${chosen}`, contentDir, stateDir, said: () => said, stop };
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
