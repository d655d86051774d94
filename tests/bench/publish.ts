import { mkdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { openStore } from '../../admin/server/content/store.ts';
import { openPublisher } from '../../admin/server/publishing/publisher.ts';
import { openReleases } from '../../admin/server/publishing/releases.ts';
import { staticSite } from '../../admin/server/publishing/static-site.ts';
import { filesBelow } from '../../src/model/content-files.ts';
import { run } from '../site/built-sites.ts';
import { Readers } from './readers.ts';

/**
 * `npm run bench:publish`: from 发布 to online, in parts, while readers keep asking for pages. Prints a
 * table; nothing here passes or fails. `-- --articles 100,1000 --saves 5 --readers 8`.
 */
const { values: wanted } = parseArgs({
  options: {
    articles: { type: 'string', default: '100,1000' },
    saves: { type: 'string', default: '3' },
    readers: { type: 'string', default: '4' },
  },
});
const now = () => new Date();

for (const articles of wanted.articles.split(',')) await measure(articles);

async function measure(articles: string): Promise<void> {
  const folder = resolve('.cache/bench/publish', articles);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const contentDir = join(folder, 'content');
  const rounds = ['--rounds', '12', '--out', contentDir];
  await run('tests/demo/generate.ts', ['--articles', articles, ...rounds]);

  const store = await openStore(contentDir, join(folder, 'state'));
  const releases = await openReleases(join(folder, 'state/releases'));
  let ended = () => {};
  const publisher = openPublisher({
    contentDir,
    siteUrl: 'https://community.example',
    releases,
    now,
    onEnd({ isMade, problem }) {
      if (!isMade) throw new Error(problem);
      ended();
    },
  });
  const online = () => new Promise<void>((resolve) => (ended = resolve));
  await online();

  const site = serve({ fetch: staticSite(releases).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => site.once('listening', resolve));
  const readers = new Readers(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  readers.begin(Number(wanted.readers));

  const files = (await filesBelow(join(contentDir, 'news'))).filter((file) => file.endsWith('.md'));
  for (let save = 1; save <= Number(wanted.saves); save++) {
    const path = `news/${files.at(-save)}`;
    const text = await readFile(join(contentDir, path), 'utf8');
    const begun = performance.now();
    const after = () => (performance.now() - begun) / 1000;
    const made = online();
    const bytes = Buffer.from(`${text}\n改了第 ${save} 次。\n`);
    const editor = { name: '王敏' };
    await store.save({ files: new Map([[path, bytes]]), seen: new Map(), editor });
    const saved = after();
    await made;
    const [release] = await releases.list();
    const parts = release?.stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`);
    console.log(
      `${articles} 篇，${release?.pages} 个网页：检查并保存 ${saved.toFixed(1)}，${parts?.join('，')}；上线共 ${after().toFixed(1)} 秒`,
    );
  }
  await readers.end();
  await publisher.stop();
  site.close();
}
