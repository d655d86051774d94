import { execFile, spawn } from 'node:child_process';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

/** Chromium 88 of December 2020, packed for servers, with the libraries that it needs. */
const PACKAGE = 'chrome-aws-lambda@5.5.0';
const INTEGRITY =
  'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==';
const FOLDER = resolve('.cache/chromium-88');

const run = promisify(execFile);

/** A page in an old browser: where it goes, and what a script in it answers. */
export interface OldPage {
  goto(address: string): Promise<void>;
  /** The value of an expression, which may be a promise. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
  /** Mistakes of the page's scripts so far. */
  errors: string[];
}

/**
 * Opens a page in Chromium 88, which stands for the phones whose browser is never renewed. Playwright
 * no longer speaks to it, so this says the few words of the DevTools protocol that a test needs.
 */
export async function openOldChromium(): Promise<{ page: OldPage; close(): Promise<void> }> {
  const folder = await installed();
  const profile = join(FOLDER, `profile-${process.pid}`);
  const browser = spawn(
    join(folder, 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((done) => browser.once('close', done));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, listening] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (listening) found(listening);
    });
    browser.once('close', () => failed(new Error(`Chromium 88 does not start:\n${said}`)));
  });
  const devTools = await connect(address);
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params = {}) => devTools.send(method, params, sessionId as string);
  const errors: string[] = [];
  let loaded = () => {};
  devTools.listen(({ method, params }) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Runtime.exceptionThrown') errors.push(JSON.stringify(params.exceptionDetails));
  });
  await ask('Page.enable');
  await ask('Runtime.enable');
  return {
    page: {
      errors,
      async goto(url) {
        const ready = new Promise<void>((done) => {
          loaded = done;
        });
        await ask('Page.navigate', { url });
        await ready;
      },
      async evaluate<T>(expression: string) {
        const { result, exceptionDetails } = await ask('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return (result as { value: T }).value;
      },
    },
    async close() {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

type Said = Record<string, unknown>;

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (reply: { result?: Said; error?: Said }) => void>();
  const listeners: ((event: { method: string; params: Said }) => void)[] = [];
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id === undefined) for (const listener of listeners) listener(message);
    else waiting.get(message.id)?.(message);
  };
  return {
    listen: (listener: (typeof listeners)[number]) => void listeners.push(listener),
    send: (method: string, params: Said, sessionId?: string) =>
      new Promise<Said>((done, failed) => {
        last += 1;
        waiting.set(last, ({ result, error }) => {
          if (result) done(result);
          else failed(new Error(`${method}: ${JSON.stringify(error)}`));
        });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
  };
}

/** The folder with the browser; the first time, npm fetches it. */
async function installed(): Promise<string> {
  const folder = join(FOLDER, 'unpacked');
  if (await isThere(join(folder, 'chromium'))) return folder;
  const draft = join(FOLDER, `draft-${process.pid}`);
  await mkdir(join(draft, 'lib'), { recursive: true });
  const { stdout } = await run('npm', ['pack', PACKAGE, '--json', '--pack-destination', draft]);
  const packed = JSON.parse(stdout);
  const { integrity } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not what it was: ${integrity}`);
  const archive = (await readdir(draft)).find((name) => name.endsWith('.tgz')) ?? '';
  await run('tar', ['xzf', archive], { cwd: draft });
  await rm(join(draft, archive));
  const bin = join(draft, 'package/bin');
  const unpacked = async (name: string) => brotliDecompressSync(await readFile(join(bin, name)));
  await writeFile(join(draft, 'chromium'), await unpacked('chromium.br'), { mode: 0o755 });
  for (const name of ['aws.tar.br', 'swiftshader.tar.br']) {
    await writeFile(join(draft, 'libraries.tar'), await unpacked(name));
    const into = name.startsWith('aws') ? draft : join(draft, 'swiftshader');
    await mkdir(into, { recursive: true });
    await run('tar', ['xf', join(draft, 'libraries.tar')], { cwd: into });
  }
  await rm(join(draft, 'package'), { recursive: true });
  await rm(join(draft, 'libraries.tar'));
  await rename(draft, folder).catch(() => {});
  return folder;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
