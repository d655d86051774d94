import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** A Firefox that runs: `FIREFOX_PATH`, else one installed on this machine. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const known = [...installed, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return (process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : known).find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  );
}

/** A page in Firefox: where it goes, and what a script in it answers. */
export interface FirefoxPage {
  goto(address: string): Promise<void>;
  /** The value of an expression, which may be a promise of anything that JSON can say. */
  evaluate<T>(expression: string): Promise<T>;
}

/**
 * Opens a page in an installed Firefox. Playwright drives only a Firefox of its own making; this one
 * is asked in the few words of WebDriver BiDi (W3C) that a test needs.
 */
export async function openFirefox(path: string): Promise<{
  page: FirefoxPage;
  close(): Promise<void>;
}> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const browser = spawn(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise((done) => browser.once('close', done));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, listening] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (listening) found(listening);
    });
    browser.once('close', () => failed(new Error(`Firefox does not start:\n${said}`)));
  });
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const context = contexts[0]?.context;
  return {
    page: {
      async goto(url) {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      async evaluate<T>(expression: string) {
        const { result, exceptionDetails } = await send<{
          result?: { value: string };
          exceptionDetails?: { text: string };
        }>('script.evaluate', {
          expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
          target: { context },
          awaitPromise: true,
        });
        if (!result) throw new Error(exceptionDetails?.text);
        return JSON.parse(result.value) as T;
      },
    },
    async close() {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

type Send = <T = unknown>(method: string, params: object) => Promise<T>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (reply: { result?: unknown; message?: string }) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  return <T>(method: string, params: object) =>
    new Promise<T>((done, failed) => {
      last += 1;
      waiting.set(last, ({ result, message }) => {
        if (result) done(result as T);
        else failed(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
