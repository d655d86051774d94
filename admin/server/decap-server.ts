import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname } from 'node:path';

export interface DecapServer {
  address: string;
  stop(): void;
}

/**
 * Starts Decap's file server for a folder. It knows no passwords and asks nobody who he is, so it
 * listens on this machine only and is spoken to by `content-api.ts`, which does.
 */
export async function startDecapServer(folder: string): Promise<DecapServer> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const child = spawn(process.execPath, [program], {
    cwd: dirname(program),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      ORIGIN: `http://127.0.0.1:${port}`,
      MODE: 'fs',
      GIT_REPO_DIRECTORY: folder,
    },
  });
  const stop = () => void child.kill();
  process.once('exit', stop);

  let said = '';
  const listening = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('listening on')) resolve();
    });
  });
  const died = once(child, 'exit').then(() => {
    throw new Error(`decap-server: ${said}`);
  });
  await Promise.race([listening, died]);
  died.catch(() => {});
  return { address: `http://127.0.0.1:${port}/api/v1`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
