import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publicPolicy } from '../../admin/server/headers.ts';

/** How far away a server is: the time until it answers, and how fast it sends. */
export interface Line {
  delay: number;
  bytesPerSecond: number;
}

/** An old phone with a weak signal: 150 ms and 1.6 Mbit/s. */
export const SLOW: Line = { delay: 150, bytesPerSecond: 200_000 };
export const FAST: Line = { delay: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

const CHUNK = 4096;

/**
 * Serves a folder over a line that all answers share, text gzipped, under the policy of the project,
 * and counts what it has sent. A page of the site was open already, so no connection is counted.
 */
export async function slowServer(folder: string) {
  let line = FAST;
  let free = 0;
  let sent = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    const { delay, bytesPerSecond } = line;
    await pause(delay);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = await readFile(join(folder, path)).catch(() => undefined);
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const isText = TYPES[extension] !== undefined;
    const body = content && isText ? gzipSync(content) : content;
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Content-Security-Policy': publicPolicy,
      'Cache-Control': 'max-age=3600',
      ...(isText && body ? { 'Content-Encoding': 'gzip' } : {}),
    });
    for (let at = 0; body && at < body.length; at += CHUNK) {
      const part = body.subarray(at, at + CHUNK);
      // One part after another, whichever answer it belongs to.
      const now = performance.now();
      free = Math.max(free, now) + (part.length / bytesPerSecond) * 1000;
      if (free > now) await pause(free - now);
      sent += part.length;
      response.write(part);
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    /** Bytes of all bodies sent so far. */
    sent: () => sent,
    use(wanted: Line) {
      line = wanted;
      free = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
