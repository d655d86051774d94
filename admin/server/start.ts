import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { buildSite } from '../../src/build/build-site.ts';
import { environment } from '../../src/environment.ts';
import { openGate } from './accounts/gate.ts';
import { siteAndAdmin } from './app.ts';
import { Refusal } from './content/refusal.ts';
import { openStore } from './content/store.ts';
import { rebuildOnChange } from './rebuild.ts';
import { openReleases } from './releases.ts';
import { stateDir } from './state-dir.ts';

/** `npm start`: the site and its admin on this machine, built anew whenever the content changes. */
const { contentDir } = environment;
const port = Number(process.env.PORT || 4321);
const address = `http://localhost:${port}`;
const siteUrl = process.env.SITE_URL || address;

const releases = await openReleases(join(stateDir, 'releases'));
const store = openStore(contentDir, stateDir);
store.catch((error: Error) => console.error(error instanceof Refusal ? error.message : error));

const gate = await openGate(stateDir, siteUrl, () => new Date());

const app = siteAndAdmin({ contentDir, store, gate, currentSite: releases.current });

let stopBuilding = async () => {};
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => {
  console.log('正在生成网站，第一次要一两分钟……');
  stopBuilding = rebuildOnChange(contentDir, build);
});
server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`端口 ${port} 已经被别的程序占用。请换一个端口再试：PORT=${port + 1} npm start`);
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    stopping = true;
    await stopBuilding();
    process.exit();
  });
}

async function build(): Promise<void> {
  const begun = performance.now();
  let problem = '';
  const isMade = await releases.make(async (outDir) => {
    const result = await buildSite({ outDir, siteUrl });
    if (!result.ok) problem = result.problem;
    return result.ok;
  });
  if (stopping) return;
  if (isMade) {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `网站已生成（${seconds} 秒）。\n  网站：${address}/\n  后台：${address}/admin/${await gate.invitation()}`,
    );
  } else {
    const still = releases.current() ? '网站上仍是上一次的内容。' : '';
    console.error(`${problem}\n没有生成成功。${still}改好后会自动重来。`);
  }
}
