import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { environment } from '../../src/environment.ts';
import { openGate } from './accounts/gate.ts';
import { siteAndAdmin } from './app.ts';
import { Refusal } from './content/refusal.ts';
import { openStore } from './content/store.ts';
import { openPublisher, type Published, type Publisher } from './publishing/publisher.ts';
import { openReleases } from './publishing/releases.ts';
import { stateDir } from './state-dir.ts';

/** `npm start`: the site and its admin on this machine, built anew whenever the content changes. */
const { contentDir } = environment;
const port = Number(process.env.PORT || 4321);
const address = `http://localhost:${port}`;
const siteUrl = process.env.SITE_URL || address;

const now = () => new Date();
const releases = await openReleases(join(stateDir, 'releases'));
const store = openStore(contentDir, stateDir);
store.catch((error: Error) => console.error(error instanceof Refusal ? error.message : error));

const gate = await openGate(stateDir, siteUrl, now);

let publisher: Publisher | undefined;
const app = siteAndAdmin({
  contentDir,
  store,
  gate,
  releases,
  publication: async () => (await publisher?.publication()) ?? {},
});

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => {
  void announce();
  publisher = openPublisher({ contentDir, siteUrl, releases, now, onEnd });
});
server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`端口 ${port} 已经被别的程序占用。请换一个端口再试：PORT=${port + 1} npm start`);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    await publisher?.stop();
    process.exit();
  });
}

async function announce(): Promise<void> {
  if (await releases.isHeld()) {
    console.log(`网站退回到了以前的一版，下次保存内容时更新。\n${await places()}`);
  } else {
    console.log('正在生成网站，第一次要一两分钟……');
  }
}

async function places(): Promise<string> {
  return `  网站：${address}/\n  后台：${address}/admin/${await gate.invitation()}`;
}

async function onEnd({ isMade, seconds, problem }: Published): Promise<void> {
  if (isMade) {
    console.log(`网站已生成（${seconds.toFixed(1)} 秒）。\n${await places()}`);
  } else {
    const still = releases.current() ? '网站上仍是上一次的内容。' : '';
    console.error(`${problem}\n没有生成成功。${still}改好后会自动重来。`);
  }
}
