import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ContentStore,
  openStore,
  type Save,
} from '../../../../../admin/server/content/store.ts';
import { refusalOf } from '../../../../../admin/server/content/refusal.ts';
import { checkContent } from '../../../../../src/model/check.ts';
import { at, goodContent, photo } from '../../../../content/good-content.ts';
import { newContent } from './new-content.ts';

const run = promisify(execFile);

let folder: string;
let store: ContentStore;
const contentDir = () => join(folder, 'content');
const stateDir = () => join(folder, 'state');
beforeEach(async () => {
  folder = await newContent();
  store = await openStore(contentDir(), stateDir());
});
afterEach(() => rm(folder, { recursive: true }));

const wang = { name: '王敏' };
const li = { name: '李强' };
const article = (title: string, body = '雪停了。') =>
  Buffer.from(
    `---\ntitle: ${JSON.stringify(title)}\npublishedAt: 2026-11-24 08:00\ncategory: volunteer\n---\n${body}\n`,
  );
const xue = 'news/2026-11-24-xue/index.md';
const save = (files: Record<string, Buffer | undefined>, more: Partial<Save> = {}) =>
  store.save({ files: new Map(Object.entries(files)), seen: new Map(), editor: wang, ...more });
const read = (path: string) => readFile(join(contentDir(), path), 'utf8');
const files = async () => (await readdir(contentDir(), { recursive: true })).sort();

async function git(...words: string[]): Promise<string> {
  const repository = join(stateDir(), 'content.git');
  const place = [
    '--git-dir',
    repository,
    '--work-tree',
    contentDir(),
    '-c',
    'core.quotePath=false',
  ];
  return (await run('git', [...place, ...words])).stdout.trim();
}
const log = async () => (await git('log', '--format=%an: %s')).split('\n');

describe('a save', () => {
  test('is one commit of its files, under the name of its editor', async () => {
    await save({ [xue]: article('扫雪'), 'news/2026-11-24-xue/men.jpg': photo });
    await save({ [xue]: article('清晨扫雪') }, { editor: li });
    await save({ [xue]: undefined, 'news/2026-11-24-xue/men.jpg': undefined });
    expect(await log()).toEqual([
      '王敏: 删除文章：清晨扫雪',
      '李强: 修改文章：清晨扫雪',
      '王敏: 新建文章：扫雪',
      '后台以外: 网站内容',
    ]);
    expect(await git('show', '--name-only', '--format=', 'HEAD~1')).toBe(xue);
    expect(await git('status', '--porcelain')).toBe('');
    expect(await files()).not.toContain('news/2026-11-24-xue');
  });

  test('leaves what others changed in the folder out of its commit', async () => {
    await writeFile(join(contentDir(), at.page), '---\ntitle: 关于我们\n---\n新的。\n');
    const own = article('自己的');
    await save({ [xue]: article('扫雪') });
    expect(await git('show', '--name-only', '--format=', 'HEAD')).toBe(xue);
    await writeFile(join(contentDir(), xue), own);
    await save({ [xue]: article('后来的') });
    expect((await log()).slice(0, 3)).toEqual([
      '王敏: 修改文章：后来的',
      '后台以外: 在后台以外改动的内容',
      '王敏: 新建文章：扫雪',
    ]);
  });

  test('that changes nothing is no commit', async () => {
    await save({ [xue]: article('扫雪') });
    await save({ [xue]: article('扫雪') });
    expect(await log()).toHaveLength(2);
  });

  test('keeps letters of every kind, in names and texts', async () => {
    const path = 'news/2026-11-24-xue/扫雪 🧹𠮷.pdf';
    await save({ [xue]: article('𠮷野家旁扫雪🧹', '𰻝𰻝面 👨‍👩‍👧'), [path]: Buffer.from('%PDF-1.7') });
    expect(await read(xue)).toContain('𠮷野家旁扫雪🧹');
    expect((await log())[0]).toBe('王敏: 新建文章：𠮷野家旁扫雪🧹');
    expect(await git('show', '--name-only', '--format=', 'HEAD')).toContain('𠮷');
  });

  test('with a title of three hundred characters has a subject of one line', async () => {
    await save({ [xue]: article('很'.repeat(300)) }).then(
      async () => expect((await log())[0]?.length).toBeLessThan(100),
      (error) => expect(error).toMatchObject({ status: 422, message: /标题/ }),
    );
  });

  test('goes into the repository of a content folder that is one', async () => {
    const own = await newContent();
    const inOwn = async (...words: string[]) =>
      (await run('git', ['-C', join(own, 'content'), ...words])).stdout.trim();
    await inOwn('init', '--quiet');
    await inOwn('add', at.page);
    await inOwn('-c', 'user.name=甲', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', '开始');
    const ownStore = await openStore(join(own, 'content'), join(own, 'state'));
    await ownStore.save({ files: new Map([[xue, article('扫雪')]]), seen: new Map(), editor: li });
    expect(await inOwn('log', '--format=%an: %s')).toBe('李强: 新建文章：扫雪\n甲: 开始');
    expect(await inOwn('status', '--porcelain', '--', at.honor)).toContain(at.honor);
    await rm(own, { recursive: true });
  });

  test('never reaches the checkout in which the content lies', async () => {
    const own = await newContent();
    await run('git', ['-C', own, 'init', '--quiet']);
    const ownStore = await openStore(join(own, 'content'), join(own, 'state'));
    await ownStore.save({ files: new Map([[xue, article('扫雪')]]), seen: new Map(), editor: li });
    await expect(run('git', ['-C', own, 'rev-parse', '--verify', 'HEAD'])).rejects.toThrow();
    await rm(own, { recursive: true });
  });
});

describe('what the build would refuse is refused before it is written', () => {
  test.each<[string, Record<string, Buffer | undefined>, RegExp]>([
    ['a missing field', { [xue]: Buffer.from('---\ntitle: 雪\n---\n') }, /“发布时间”：/],
    ['a program', { [xue]: Buffer.from('---js\n{}\n---\n') }, /第 1 行：开头没有找到/],
    ['another encoding', { [xue]: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd1, 0xa9]) }, /UTF-8/],
    ['a link to nowhere', { [xue]: article('雪', '[看](/notices/none/)') }, /none/],
    [
      'what others refer to',
      { 'people/wang/index.yml': undefined },
      /branches\/first.yml.*没有“wang”/,
    ],
    ['a file for nobody', { 'news/notes.txt': Buffer.from('a') }, /没有内容会用到/],
    [
      'text named as a photo',
      { [xue]: article('雪'), 'news/2026-11-24-xue/a.jpg': Buffer.from('雪') },
      /“a.jpg”没有保存：这个文件不是照片/,
    ],
    [
      'half a photo',
      { [xue]: article('雪'), 'news/2026-11-24-xue/a.jpg': photo.subarray(0, photo.length / 2) },
      /损坏/,
    ],
    [
      'a page named as a document',
      { [xue]: article('雪'), 'news/2026-11-24-xue/a.pdf': Buffer.from('<html>') },
      /“a.pdf”打不开/,
    ],
    ['a name too long for a disk', { [`news/${'a'.repeat(300)}/index.md`]: article('雪') }, /./],
  ])('%s', async (_, changes, message) => {
    const before = await files();
    await expect(save(changes)).rejects.toMatchObject({ status: 422, message });
    expect(await files()).toEqual(before);
    expect(await log()).toHaveLength(1);
  });

  test('mistakes that others have left elsewhere stop nobody', async () => {
    await writeFile(join(contentDir(), at.page), '---\n错\n---\n');
    await save({ [xue]: article('扫雪') });
    expect((await log())[0]).toBe('王敏: 新建文章：扫雪');
  });

  test('and a photo loses where it was taken, and stands upright', async () => {
    const taken = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    await save({ [xue]: article('雪'), 'news/2026-11-24-xue/men.jpg': taken });
    const kept = await sharp(join(contentDir(), 'news/2026-11-24-xue/men.jpg')).metadata();
    expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([
      40,
      60,
      undefined,
      undefined,
    ]);
  });
});

/** A disk of three megabytes in memory; only root may make one, and not in every container. */
const SMALL_DISK = ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs'];

async function mayMakeDisks(): Promise<boolean> {
  const disk = await mkdtemp(join(tmpdir(), 'small-disk-'));
  try {
    await run('mount', [...SMALL_DISK, disk]);
    await run('umount', [disk]);
    return true;
  } catch {
    return false;
  } finally {
    await rm(disk, { recursive: true });
  }
}

describe.skipIf(!(await mayMakeDisks()))('a full disk', () => {
  let disk: string;
  beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), 'small-disk-'));
    await run('mount', [...SMALL_DISK, disk]);
    await cp(contentDir(), join(disk, 'content'), { recursive: true });
  });
  afterEach(async () => {
    await run('umount', [disk]);
    await rm(disk, { recursive: true });
  });

  test('is said in Chinese, nothing is half written, and with space the same save goes through', async () => {
    const small = await openStore(join(disk, 'content'), stateDir());
    const beside = 'news/2026-11-24-xue/biao.pdf';
    const large = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(2_000_000, 'a')]);
    const wanted = { seen: new Map(), editor: wang };
    const files = new Map([
      [xue, article('扫雪')],
      [beside, large],
    ]);
    await writeFile(join(disk, 'filler'), Buffer.alloc(2_500_000)).catch(() => {});
    const before = (await readdir(join(disk, 'content'), { recursive: true })).sort();
    const refused = await small.save({ ...wanted, files }).catch(refusalOf);
    expect(refused).toMatchObject({ status: 507, message: /硬盘满了/ });
    expect((await readdir(join(disk, 'content'), { recursive: true })).sort()).toEqual(before);

    await rm(join(disk, 'filler'));
    await small.save({ ...wanted, files });
    expect(await readFile(join(disk, 'content', beside))).toEqual(large);
  });

  test('for the history leaves the content as it was', async () => {
    await mkdir(join(disk, 'state'));
    const small = await openStore(contentDir(), join(disk, 'state'));
    const before = await files();
    await writeFile(join(disk, 'filler'), Buffer.alloc(3_000_000)).catch(() => {});
    const saved = small.save({
      files: new Map([[xue, article('扫雪')]]),
      seen: new Map(),
      editor: wang,
    });
    expect(await saved.catch(refusalOf)).toMatchObject({ status: 507 });
    expect(await files()).toEqual(before);

    await rm(join(disk, 'filler'));
    await small.save({ files: new Map([[xue, article('扫雪')]]), seen: new Map(), editor: wang });
    expect(await read(xue)).toContain('扫雪');
  });
});

describe('two editors', () => {
  test('the later one is told who has changed the entry, and nothing is written', async () => {
    const old = (await store.read(at.notice))?.revision ?? '';
    const seen = new Map([[at.notice, old]]);
    const changed = (title: string) =>
      Buffer.from(String(goodContent[at.notice]).replace('停水通知', title));
    await save({ [at.notice]: changed('停水到晚上') }, { seen });
    await expect(
      save({ [at.notice]: changed('停水到明天') }, { seen, editor: li }),
    ).rejects.toMatchObject({ status: 409, message: /“王敏”在 .*改过这一条/ });
    expect(await read(at.notice)).toContain('停水到晚上');

    await save({
      [at.notice]: undefined,
      'notices/2026-11-26-ting-shui/an-pai.pdf': undefined,
      [at.news]: Buffer.from(
        String(goodContent[at.news]).replace('[停水通知](/notices/2026-11-26-ting-shui/)、', ''),
      ),
    });
    await expect(
      save({ [at.notice]: changed('停水') }, { seen, editor: li }),
    ).rejects.toMatchObject({
      status: 409,
      message: /删掉了这一条/,
    });
  });

  test('cannot make the same entry', async () => {
    const seen = new Map([[xue, null]]);
    const [first, second] = await Promise.allSettled([
      save({ [xue]: article('扫雪') }, { seen }),
      save({ [xue]: article('扫雪') }, { seen, editor: li }),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ reason: { status: 409, message: /新建了同名的一条/ } });
  });

  test('fifty saves of five editors at once are fifty commits', async () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        save(
          { [`news/2026-11-24-xue-${index}/index.md`]: article(`第${index}篇`) },
          { editor: { name: names[index % 5] ?? '' } },
        ),
      ),
    );
    const lines = await log();
    expect(lines).toHaveLength(51);
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
      new Set([...names, '后台以外']),
    );
    expect(await git('status', '--porcelain')).toBe('');
    expect(await checkContent(contentDir())).toEqual([]);
  });
});

describe('a server that dies', () => {
  test('at any moment of a save leaves the whole of it or nothing', async () => {
    // A real process saves and is killed a little later each time.
    const program = `
      import { openStore } from ${JSON.stringify(join(process.cwd(), 'admin/server/content/store.ts'))};
      const store = await openStore(${JSON.stringify(contentDir())}, ${JSON.stringify(stateDir())});
      process.stdin.once('data', async (text) => {
        const { files } = JSON.parse(String(text));
        process.stdout.write('begun');
        await store.save({
          files: new Map(Object.entries(files).map(([path, raw]) => [path, Buffer.from(raw, 'base64')])),
          seen: new Map(), editor: { name: '王敏' },
        });
        process.stdout.write('saved');
      });
      process.stdout.write('ready');`;
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        stdio: ['pipe', 'pipe', 'inherit'],
        detached: true,
      });
      let said = '';
      const hears = (word: string) =>
        new Promise<void>((resolve) => {
          child.stdout.on('data', (text) => {
            said += text;
            if (said.includes(word)) resolve();
          });
        });
      await hears('ready');
      const before = await git('rev-parse', 'HEAD');
      const title = `第${round}次`;
      const changed = {
        [at.news]: article(title),
        'news/2026-11-23-sao-xue/xue.jpg': await square(round),
      };
      const begun = hears('begun');
      const encoded = Object.entries(changed).map(([path, bytes]) => [
        path,
        bytes.toString('base64'),
      ]);
      child.stdin.write(JSON.stringify({ files: Object.fromEntries(encoded) }));
      await begun;
      const gone = once(child, 'exit');
      await new Promise((resolve) => setTimeout(resolve, round * 15));
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;

      store = await openStore(contentDir(), stateDir());
      const isDone = (await git('rev-parse', 'HEAD')) !== before;
      outcomes.add(isDone ? 'done' : 'undone');
      if (said.includes('saved')) expect(isDone).toBe(true);
      expect((await read(at.news)).includes(title)).toBe(isDone);
      const kept = await readFile(join(contentDir(), 'news/2026-11-23-sao-xue/xue.jpg'));
      expect(kept.equals(changed['news/2026-11-23-sao-xue/xue.jpg'] as Buffer)).toBe(isDone);
      expect(await git('status', '--porcelain')).toBe('');
      expect(await readdir(contentDir())).not.toContain('.saving');
    }
    await save({ [xue]: article('之后') });
    expect((await log())[0]).toBe('王敏: 新建文章：之后');
  });
});

async function square(side: number): Promise<Buffer> {
  const create = { width: 10 + side, height: 10, channels: 3 as const, background: 'red' };
  return sharp({ create }).png().toBuffer();
}
